package cn.reserve.library.correction;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why one field has to be mended.
 *
 * @param field path of the form's field in JSON notation, e.g. {@code funding[0].amount}
 * @param reason what is wrong and what is expected
 */
public record FieldReason(
        @Schema(examples = "totalInvestment")
        @NotNull
        @Pattern(
                regexp = "[A-Za-z][A-Za-z0-9]{0,49}(\\[\\d{1,4}])?(\\.[A-Za-z0-9]{1,50})?",
                message = "{violation.field-path}")
        String field,

        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
