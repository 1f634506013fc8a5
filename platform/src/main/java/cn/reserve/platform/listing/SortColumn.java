package cn.reserve.platform.listing;

/**
 * A column that a list can be sorted by.
 *
 * @param wire name in the {@code sort} parameter, e.g. {@code updatedAt}
 * @param column column or expression that an index sorts by, never null in a row of the list; a constant of the source, never text of a
 *     request
 * @param kind kind of its value
 */
public record SortColumn(String wire, String column, Kind kind) {

    /** The kinds of value that lists are sorted by. */
    public enum Kind {
        TEXT,
        AMOUNT,
        DATE,
        TIME
    }

    /** Sorted by a text. */
    public static SortColumn text(String wire, String column) {
        return new SortColumn(wire, column, Kind.TEXT);
    }

    /** Sorted by a decimal number. */
    public static SortColumn amount(String wire, String column) {
        return new SortColumn(wire, column, Kind.AMOUNT);
    }

    /** Sorted by a day. */
    public static SortColumn date(String wire, String column) {
        return new SortColumn(wire, column, Kind.DATE);
    }

    /** Sorted by a moment. */
    public static SortColumn time(String wire, String column) {
        return new SortColumn(wire, column, Kind.TIME);
    }
}
