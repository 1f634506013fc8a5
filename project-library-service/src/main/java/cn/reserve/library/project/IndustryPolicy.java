package cn.reserve.library.project;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which classes of GB/T 4754-2017 a filter means: a section (C), or all that begin with some digits (34, 3484), with or without the
 * section's letter before them. Classes are kept as digits, so that either is one range of them. Pure.
 */
final class IndustryPolicy {
    private static final Pattern SENT = Pattern.compile("([A-T])?(\\d{0,4})");

    /** First division of a section, and the first one after it. */
    private static final Map<String, Range> SECTIONS = Map.ofEntries(
            section("A", "01", "06"),
            section("B", "06", "13"),
            section("C", "13", "44"),
            section("D", "44", "47"),
            section("E", "47", "51"),
            section("F", "51", "53"),
            section("G", "53", "61"),
            section("H", "61", "63"),
            section("I", "63", "66"),
            section("J", "66", "70"),
            section("K", "70", "71"),
            section("L", "71", "73"),
            section("M", "73", "76"),
            section("N", "76", "80"),
            section("O", "80", "83"),
            section("P", "83", "84"),
            section("Q", "84", "86"),
            section("R", "86", "91"),
            section("S", "91", "97"),
            section("T", "97", "98"));

    /** The character after the digits: what begins with 34 is below 34:. */
    private static final char AFTER_DIGITS = ':';

    private IndustryPolicy() {}

    /**
     * A range of classes.
     *
     * @param from first one, e.g. 34
     * @param before first one after the last
     */
    record Range(String from, String before) {
        boolean holds(String digits) {
            return digits.compareTo(from) >= 0 && digits.compareTo(before) < 0;
        }
    }

    /**
     * The range that is meant; empty for no filter.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code industry}, rule {@code industry-filter}
     */
    static Optional<Range> range(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return Optional.empty();
        }
        Matcher parts = SENT.matcher(sent.strip().toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw Problems.invalid(Violation.of("industry", "industry-filter"));
        }
        Range section = parts.group(1) == null ? null : SECTIONS.get(parts.group(1));
        String digits = parts.group(2);
        if (digits.isEmpty()) {
            return Optional.ofNullable(section);
        }
        if (section != null && digits.length() > 1 && !section.holds(digits)) {
            throw Problems.invalid(Violation.of("industry", "industry-filter"));
        }
        return Optional.of(new Range(digits, digits + AFTER_DIGITS));
    }

    private static Map.Entry<String, Range> section(String letter, String from, String before) {
        return Map.entry(letter, new Range(from, before));
    }
}
