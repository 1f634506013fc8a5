package cn.reserve.library.reserve;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {
    private static final Pattern FORM = Pattern.compile("((?:19|20|21)\\d\\d)-?[Qq]([1-4])");

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    /**
     * Reads {@code 2026-Q4}.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code quarter}
     */
    public static Optional<Quarter> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw Problems.invalid(Violation.of("quarter", "quarter"));
        }
        return Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** What the database keeps. */
    public static Quarter ofKey(int key) {
        return new Quarter(key / 10, key % 10);
    }

    /** As the database keeps it; sorts like time. */
    public int key() {
        return year * 10 + number;
    }

    /** So many quarters earlier. */
    public Quarter before(int quarters) {
        int index = year * 4 + number - 1 - quarters;
        return new Quarter(index / 4, index % 4 + 1);
    }

    /** When it has ended. */
    public Instant over() {
        return before(-1).firstDay().atStartOfDay(CityTime.ZONE).toInstant();
    }

    /** The first day of the quarter. */
    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /** For people and programs, e.g. 2026-Q4. */
    public String wire() {
        return year + "-Q" + number;
    }
}
