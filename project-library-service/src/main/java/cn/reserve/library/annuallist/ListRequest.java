package cn.reserve.library.annuallist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list to open for the caller's own unit.
 *
 * @param year left out of a standing register
 */
@Schema(name = "AnnualListRequest")
public record ListRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,49}", message = "{violation.list-type-code}")
        String type,

        @Min(2020) @Max(2100) @Nullable Integer year) {}
