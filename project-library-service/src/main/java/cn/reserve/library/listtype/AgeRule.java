package cn.reserve.library.listtype;

import cn.reserve.platform.rest.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about the age of what is renewed.
 *
 * @param years of age on the last day of the list's year
 * @param reckoning whether the age itself counts or only beyond it
 * @param demands key of a column that has to be filled from that age on; null: only what has that age belongs on the list
 * @param clause where it is written
 * @param message said of an item that does not keep to it
 */
public record AgeRule(
        @Min(1) @Max(100) int years,
        @NotNull Reckoning reckoning,

        @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "{violation.column-key}") @Nullable
        String demands,

        @NotBlank @PlainText(max = 300) String clause,
        @NotNull @Valid Words message) {

    /** From which age on. */
    public enum Reckoning {
        AT_LEAST,
        MORE_THAN
    }

    /** Whether something commissioned on a day has the age on another. */
    public boolean isReached(LocalDate commissioned, LocalDate on) {
        LocalDate latest = on.minusYears(years);
        return reckoning == Reckoning.AT_LEAST ? !commissioned.isAfter(latest) : commissioned.isBefore(latest);
    }
}
