package cn.reserve.financing.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's consent that banks read its contact data and figures.
 *
 * @param given whether it was given at all
 * @param until last day on which it stands, in the city's calendar; null means until withdrawn
 */
public record Consent(boolean given, @Nullable LocalDate until) {

    /** Whether the consent stands on that day; the last day still counts. */
    public boolean standsOn(LocalDate day) {
        return given && (until == null || !day.isAfter(until));
    }
}
