package cn.reserve.library.amendment;

import cn.reserve.library.enterprise.KeyData;
import cn.reserve.library.enterprise.SizeClass;
import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Key data as they shall be.
 *
 * @param county six-digit division code
 * @param industry class of GB/T 4754, two to four digits
 * @param explanation why, for the district
 */
public record AmendmentRequest(
        @NotBlank @PlainText(max = 100) String name,

        @NotNull @Pattern(regexp = "\\d{6}", message = "{violation.county}")
        String county,

        @NotNull @Pattern(regexp = "[A-T]?\\d{2,4}", message = "{violation.industry}")
        String industry,

        @NotNull SizeClass sizeClass,
        @NotNull Boolean aboveScale,
        @NotBlank @PlainText(max = 500, lines = true) String explanation) {

    KeyData keyData(String countyName) {
        return new KeyData(name, county, countyName, industry, sizeClass, aboveScale);
    }
}
