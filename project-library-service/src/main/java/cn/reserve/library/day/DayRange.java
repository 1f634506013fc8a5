package cn.reserve.library.day;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that people mean: of this century and the one before. Others are mistakes, and beyond what the database can hold. */
public final class DayRange {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DayRange() {}

    /**
     * The day, when it may be one.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code day-range} naming the field
     */
    public static LocalDate require(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Problems.invalid(Violation.of(field, "day-range"));
        }
        return day;
    }

    /**
     * First and last day; the last may be open.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code validFrom} or {@code validTo}
     */
    public static void require(LocalDate from, @Nullable LocalDate to) {
        require("validFrom", from);
        if (to != null && require("validTo", to).isBefore(from)) {
            throw Problems.invalid(Violation.of("validTo", "end-before-start"));
        }
    }

    /**
     * The day that a text writes, as ISO does.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code type-date} or {@code day-range} naming the field
     */
    public static LocalDate read(String field, String text) {
        try {
            return require(field, LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            throw Problems.invalid(Violation.of(field, "type-date"));
        }
    }
}
