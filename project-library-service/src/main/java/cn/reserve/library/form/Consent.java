package cn.reserve.library.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's consent that banks see its contact and financial figures, until a day.
 *
 * @param given whether it is given at all
 * @param until last day on which it stands, in the city's calendar; needed when it is given and the project submitted, of no meaning otherwise
 */
public record Consent(@NotNull Boolean given, @Nullable LocalDate until) {

    /** Whether the consent stands on a day; the last day still counts. */
    public boolean standsOn(LocalDate day) {
        return given && until != null && !until.isBefore(day);
    }
}
