package cn.reserve.supplydemand.provider;

import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.standards.ValidUscc;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A provider as it is registered.
 *
 * @param title professional title; required for an expert
 * @param uscc the verified enterprise that acts for it; only the economy bureau says so, an enterprise applies for itself
 */
@Schema(name = "ServiceProviderRequest")
public record ProviderRequest(
        @NotNull ProviderKind kind,
        @NotBlank @PlainText(max = 100) String name,
        @NotEmpty Set<@NotNull ProvidedService> services,
        @NotEmpty Set<@NotNull ServiceField> fields,
        @PlainText(max = 100) @Nullable String title,
        @NotBlank @PlainText(max = 500, lines = true) String qualification,
        @NotBlank @PlainText(max = 2000, lines = true) String introduction,
        @NotBlank @PlainText(max = 50) String contactPerson,

        @NotBlank @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}", message = "{violation.phone}")
        String contactPhone,

        @ValidUscc @Nullable String uscc) {}
