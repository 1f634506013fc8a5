package cn.reserve.platform.rest;

import org.jspecify.annotations.Nullable;

/**
 * A checked {@code sort} parameter: a key, with {@code -} before it for descending.
 *
 * @param key what to sort by
 * @param descending largest or latest first
 */
public record Sort<K extends Enum<K> & SortKey>(K key, boolean descending) {

    /**
     * Reads the parameter.
     *
     * @param sent e.g. {@code -updatedAt}; null or blank gives the default
     * @throws ProblemException 400 naming {@code sort} when the list has no such key
     */
    public static <K extends Enum<K> & SortKey> Sort<K> read(Class<K> keys, @Nullable String sent, Sort<K> whenAbsent) {
        if (sent == null || sent.isBlank()) {
            return whenAbsent;
        }
        boolean descending = sent.startsWith("-");
        String name = descending ? sent.substring(1) : sent;
        for (K key : keys.getEnumConstants()) {
            if (key.wire().equals(name)) {
                return new Sort<>(key, descending);
            }
        }
        throw Problems.invalid(Violation.of("sort", "sort"));
    }

    /** Wire form, used in cursors. */
    public String wire() {
        return descending ? "-" + key.wire() : key.wire();
    }

    /** Ordering clause with the id as tie-break, e.g. {@code p.updatedAt desc, p.id desc}. */
    public String clause(String idColumn) {
        String direction = descending ? " desc" : " asc";
        return key.column() + direction + ", " + idColumn + direction;
    }
}
