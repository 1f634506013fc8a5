package cn.reserve.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which number formats mean a date, and dates typed as text. */
final class SheetDates {

    private static final Pattern TYPED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

    private SheetDates() {}

    static Optional<LocalDate> read(String text) {
        Matcher matcher = TYPED.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Built-in formats 14-17, 22, and the East Asian 27-31, 36, 50-54, 57, 58; else a format of years or days. */
    static boolean isDateFormat(@Nullable Integer id, @Nullable String format) {
        if (id != null && isBuiltIn(id)) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String symbols = LITERALS.matcher(format).replaceAll("");
        return symbols.chars().anyMatch(c -> c == 'y' || c == 'd' || c == 'Y' || c == 'D');
    }

    private static boolean isBuiltIn(int id) {
        return (id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 31)
                || id == 36
                || (id >= 50 && id <= 54)
                || id == 57
                || id == 58;
    }
}
