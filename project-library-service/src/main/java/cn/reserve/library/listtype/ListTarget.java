package cn.reserve.library.listtype;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The plan's target that the lists of a type count towards: the quantity done in all years up to the year due.
 *
 * @param indicator as the plan words it
 * @param value in the unit of the quantity
 * @param clause where it is written
 * @param counts null: every item counts
 */
public record ListTarget(
        @NotNull @Valid Words indicator,

        @NotNull @DecimalMin("0.0001") @DecimalMax("1000000000000")
        BigDecimal value,

        @Min(2020) @Max(2100) int dueYear,
        @NotBlank @PlainText(max = 300) String clause,
        @Valid @Nullable Counted counts) {

    /**
     * The items that count: those with this choice.
     *
     * @param column key of a column of choices
     */
    @Schema(name = "ListTargetCounted")
    public record Counted(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "{violation.column-key}")
            String column,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{violation.choice-code}")
            String choice) {}
}
