package cn.reserve.platform.listing;

import java.util.List;

/**
 * What was typed into the search box of a list.
 *
 * @param keys what has a GIN index
 * @param column lower-case text
 */
record Words(String keys, String column, SearchText text) {
    private static final int SAMPLE = 500;
    private static final int FREQUENT = SAMPLE / 10;

    /** The condition, whose values come into the arguments; words are found by their index or by reading row after row. */
    String condition(List<Object> arguments, boolean reading) {
        String like = column + " like ? escape '\\'";
        return reading
                // A bare LIKE is taken to match next to nothing; what is inside a coalesce, to match every other row.
                ? ListStatement.numbered("coalesce(" + like + ", false)", arguments, text.pattern())
                : ListStatement.numbered(
                        keys + " @> cast(? as text[]) and " + like,
                        arguments,
                        text.tokens().toArray(String[]::new),
                        text.pattern());
    }

    /** Counts in how many of some rows the words stand. */
    ListStatement sample(String table, String order) {
        return new ListStatement(
                "select count(*) from (select " + column + " as words from " + table + " order by " + order + " limit "
                        + SAMPLE + ") c where c.words like ?1 escape '\\'",
                List.of(text.pattern()));
    }

    /** Whether words that stand in so many rows of the sample stand in every tenth of all. */
    static boolean areFrequent(long sampled) {
        return sampled >= FREQUENT;
    }
}
