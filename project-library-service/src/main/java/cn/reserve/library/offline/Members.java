package cn.reserve.library.offline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of a JSON object. What is missing or of another kind is an {@link IllegalArgumentException} that names it. */
record Members(Map<?, ?> values) {

    static Members of(Object value) {
        if (value instanceof Map<?, ?> members) {
            return new Members(members);
        }
        throw new IllegalArgumentException("no object");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether it has these members and no others. */
    boolean areOnly(Set<String> names) {
        return values.keySet().equals(names);
    }

    Members object(String name) {
        if (values.get(name) instanceof Map<?, ?> members) {
            return new Members(members);
        }
        throw new IllegalArgumentException("no object " + name);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalArgumentException("no text " + name));
    }

    Optional<String> optionalText(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Instant time(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("no time " + name, unreadable);
        }
    }

    long whole(String name) {
        if (values.get(name) instanceof BigDecimal number) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException fraction) {
                throw new IllegalArgumentException("no whole number " + name, fraction);
            }
        }
        throw new IllegalArgumentException("no number " + name);
    }

    List<?> list(String name) {
        if (values.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list " + name);
    }
}
