package cn.reserve.platform.listing;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters as sent, read into their types; absent or blank ones are null. Bound to these types directly, JAX-RS
 * would answer a wrong value with 404.
 */
public final class Parameters {
    private static final int LONGEST_NUMBER = 40;

    private Parameters() {}

    /** A text without blanks at its ends. */
    public static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    /** A constant of an enum; 400 rule {@code enum}. */
    public static <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type, @Nullable String sent) {
        String text = text(sent);
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
        return read(name, sent, "type-number", BigDecimal::new);
    }

    /** An id; 400 rule {@code type-uuid}. */
    public static @Nullable UUID uuid(String name, @Nullable String sent) {
        return read(name, sent, "type-uuid", UUID::fromString);
    }

    private static <T> @Nullable T read(String name, @Nullable String sent, String rule, Function<String, T> reader) {
        String text = text(sent);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() <= LONGEST_NUMBER) {
                return reader.apply(text);
            }
        } catch (IllegalArgumentException unreadable) {
            throw Problems.invalid(Violation.of(name, rule));
        }
        throw Problems.invalid(Violation.of(name, rule));
    }
}
