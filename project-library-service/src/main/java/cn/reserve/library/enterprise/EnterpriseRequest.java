package cn.reserve.library.enterprise;

import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.standards.ValidUscc;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The registration file as sent.
 *
 * @param uscc unified social credit code (GB 32100-2015)
 * @param county six-digit division code
 * @param industry class of GB/T 4754, two to four digits
 * @param aboveScale whether above the statistical scale (规模以上)
 */
public record EnterpriseRequest(
        @NotNull @ValidUscc String uscc,
        @NotBlank @PlainText(max = 100) String name,

        @NotNull @Pattern(regexp = "\\d{6}", message = "{violation.county}")
        String county,

        @NotNull @Pattern(regexp = "[A-T]?\\d{2,4}", message = "{violation.industry}")
        String industry,

        @NotNull SizeClass sizeClass,
        @NotNull Boolean aboveScale,
        @NotBlank @PlainText(max = 200) String address,
        @NotBlank @PlainText(max = 50) String contactName,

        @NotNull @Pattern(regexp = "\\+?[0-9][0-9 -]{5,19}", message = "{violation.phone}")
        String contactPhone,

        @Email @PlainText(max = 100) @Nullable String contactEmail) {}
