package cn.reserve.platform.rest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Opaque position in a sorted list: the sort it belongs to, and the sort value(s) and id of the last row seen.
 *
 * <p>Carries no rights: the query that uses it is scoped like every other, so it needs no signature. Anything that does not
 * read back is refused with 400 {@code cursor.invalid}.
 *
 * @param sort wire form of the sort, e.g. {@code -updatedAt}; a cursor of another sort is refused
 * @param parts sort value(s), then the id; an absent sort value is an empty text
 */
public record Cursor(String sort, List<String> parts) {

    /** A name of 200 characters outside the basic plane takes 1,100 characters of Base64. */
    private static final int MAX_LENGTH = 4_000;

    private static final char SEPARATOR = '\u001f';

    /** Defensive copy. */
    public Cursor {
        parts = List.copyOf(parts);
    }

    /** The position after a row: its sort value(s), then its id. Null becomes an empty text. */
    public static Cursor after(String sort, @Nullable Object... values) {
        List<String> parts = new ArrayList<>();
        for (Object value : values) {
            String text = value == null ? "" : value.toString();
            parts.add(text.replace(SEPARATOR, ' '));
        }
        return new Cursor(sort, parts);
    }

    /**
     * Reads a cursor as sent by the caller.
     *
     * @param sort the sort of this request
     * @param size number of parts that this list uses
     * @return empty when none was sent
     * @throws ProblemException 400 {@code cursor.invalid}
     */
    public static Optional<Cursor> read(@Nullable String sent, String sort, int size) {
        if (sent == null || sent.isBlank()) {
            return Optional.empty();
        }
        if (sent.length() > MAX_LENGTH) {
            throw invalid();
        }
        String text = parsed(sent, value -> new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        List<String> all = List.of(text.split(String.valueOf(SEPARATOR), -1));
        if (all.size() != size + 1 || !all.getFirst().equals(sort)) {
            throw invalid();
        }
        return Optional.of(new Cursor(sort, all.subList(1, all.size())));
    }

    /** Text form for {@code nextCursor}. */
    public String encode() {
        String text = sort + SEPARATOR + String.join(String.valueOf(SEPARATOR), parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Part as text. */
    public String text(int index) {
        return parts.get(index);
    }

    /** Part as a UUID, or 400. */
    public UUID uuid(int index) {
        return parsed(text(index), UUID::fromString);
    }

    /** Part as an instant, or 400. */
    public Instant instant(int index) {
        return kept(parsed(text(index), Instant::parse), Storable::is);
    }

    /** Part as a date, or 400. */
    public LocalDate date(int index) {
        return kept(parsed(text(index), LocalDate::parse), Storable::is);
    }

    /** Part as a decimal number, or 400. */
    public BigDecimal decimal(int index) {
        return kept(parsed(text(index), text -> text.length() > 40 ? null : new BigDecimal(text)), Storable::is);
    }

    /** Part as a whole number, or 400. */
    public long number(int index) {
        return parsed(text(index), Long::valueOf);
    }

    private static <T> T parsed(String text, Function<String, @Nullable T> parser) {
        try {
            T value = parser.apply(text);
            if (value != null) {
                return value;
            }
        } catch (RuntimeException unreadable) {
            throw invalid();
        }
        throw invalid();
    }

    private static <T> T kept(T value, Predicate<T> storable) {
        if (storable.test(value)) {
            return value;
        }
        throw invalid();
    }

    private static ProblemException invalid() {
        return Problems.badRequest("cursor.invalid");
    }
}
