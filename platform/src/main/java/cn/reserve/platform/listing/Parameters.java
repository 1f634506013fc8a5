package cn.reserve.platform.listing;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Storable;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters as sent, read into their types; absent or blank ones are null. Bound to these types directly, JAX-RS
 * would answer a wrong value with 404.
 */
public final class Parameters {
    private static final int LONGEST_NUMBER = 40;

    private Parameters() {}

    /** A text without blanks at its ends; 400 rule {@code text-forbidden-character} for U+0000, which no column takes. */
    public static @Nullable String text(String name, @Nullable String sent) {
        String text = stripped(sent);
        if (text != null && text.indexOf('\0') >= 0) {
            throw Problems.invalid(Violation.of(name, "text-forbidden-character"));
        }
        return text;
    }

    /** A constant of an enum; 400 rule {@code enum}. */
    public static <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type, @Nullable String sent) {
        String text = stripped(sent);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findAny()
                .orElseThrow(() -> Problems.invalid(Violation.of(
                        name,
                        "enum",
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    /** A decimal number; 400 rule {@code type-number}. */
    public static @Nullable BigDecimal decimal(String name, @Nullable String sent) {
        return read(name, sent, "type-number", BigDecimal::new, Storable::is);
    }

    /** An id; 400 rule {@code type-uuid}. */
    public static @Nullable UUID uuid(String name, @Nullable String sent) {
        return read(name, sent, "type-uuid", UUID::fromString, id -> true);
    }

    /** A day; 400 rule {@code type-date}. */
    public static @Nullable LocalDate day(String name, @Nullable String sent) {
        return read(name, sent, "type-date", LocalDate::parse, Storable::is);
    }

    /** A day that JAX-RS has read; 400 rule {@code type-date} when no column takes it. */
    public static @Nullable LocalDate day(String name, @Nullable LocalDate bound) {
        return bound == null ? null : day(name, bound.toString());
    }

    /** A month; 400 rule {@code type-month}. */
    public static @Nullable YearMonth month(String name, @Nullable String sent) {
        return read(name, sent, "type-month", YearMonth::parse, Storable::is);
    }

    private static @Nullable String stripped(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    private static <T> @Nullable T read(
            String name, @Nullable String sent, String rule, Function<String, T> reader, Predicate<T> storable) {
        String text = stripped(sent);
        if (text == null) {
            return null;
        }
        try {
            T value = text.length() <= LONGEST_NUMBER ? reader.apply(text) : null;
            if (value != null && storable.test(value)) {
                return value;
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Problems.invalid(Violation.of(name, rule));
        }
        throw Problems.invalid(Violation.of(name, rule));
    }
}
