package cn.reserve.platform.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whether a value that Java reads is one that a column takes and a person could mean: years of four digits, and numbers of
 * at most 40 digits, 20 of them decimals. {@code 1E999999999} and {@code +999999999-12-31} are short to send and break a query.
 */
public final class Storable {

    private static final int MOST_DIGITS = 40;
    private static final int MOST_SCALE = 20;
    private static final int LAST_YEAR = 9_999;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Storable() {}

    public static boolean is(BigDecimal number) {
        // Widened, because the most negative scale has no absolute value.
        return Math.abs((long) number.scale()) <= MOST_SCALE && number.precision() <= MOST_DIGITS;
    }

    public static boolean is(LocalDate day) {
        return isYear(day.getYear());
    }

    public static boolean is(YearMonth month) {
        return isYear(month.getYear());
    }

    public static boolean is(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }
}
