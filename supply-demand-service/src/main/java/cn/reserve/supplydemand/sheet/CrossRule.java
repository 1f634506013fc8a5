package cn.reserve.supplydemand.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a row have to do with each other.
 *
 * @param when the rows it is about: those with this value; null: all
 * @param left keys of the columns that must be filled, or of those that are summed
 * @param check what is asked of them
 * @param right keys of the columns whose sum they are compared with; empty of {@link Check#FILLED}, and where they are compared with the factor itself
 * @param factor by which the right sum is multiplied; null is 1
 * @param message said of a row that does not keep to it
 */
@Schema(name = "CrossRule")
public record CrossRule(
        @Valid @Nullable When when,

        @NotNull @Size(min = 1, max = 10)
        List<@NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "{violation.column-key}") String> left,

        @NotNull Check check,

        @Size(max = 10)
        List<@NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "{violation.column-key}") String> right,

        @DecimalMin("0") @DecimalMax("1000000000000") @Nullable
        BigDecimal factor,

        @NotNull @Valid Words message) {

    /** Absent lists are empty; a null element is left to validation, which names it. */
    public CrossRule {
        left = left == null ? List.of() : left.stream().toList();
        right = right == null ? List.of() : right.stream().toList();
    }

    /** What is asked of the left side. */
    @Schema(name = "CrossCheck")
    public enum Check {
        FILLED,
        AT_MOST,
        BELOW,
        EQUAL,
        ABOVE,
        AT_LEAST;

        boolean holds(int comparison) {
            return switch (this) {
                case FILLED -> true;
                case AT_MOST -> comparison <= 0;
                case BELOW -> comparison < 0;
                case EQUAL -> comparison == 0;
                case ABOVE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }

    /**
     * Rows that a rule is about.
     *
     * @param column key of a column of choices, or of yes or no
     * @param value code of the choice, or {@code true} or {@code false}
     */
    @Schema(name = "CrossRuleWhen")
    public record When(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "{violation.column-key}")
            String column,

            @NotNull @Size(max = 40) String value) {}
}
