package cn.reserve.platform.listing;

import cn.reserve.platform.rest.Sort;
import jakarta.persistence.Query;
import java.util.List;

/**
 * SQL with the values of its numbered parameters, so that a test can also ask the database how it would run it.
 *
 * @param sql text made of constants of the source only
 * @param values values of {@code ?1}, {@code ?2} …
 */
public record ListStatement(String sql, List<Object> values) {

    /** Defensive copy. */
    public ListStatement {
        values = List.copyOf(values);
    }

    /** The same query with the values bound. */
    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** The same rows in their order, with columns that are looked up for them after the paging; nothing without such columns. */
    static String lookingUp(String columns, String rows, Sort<? extends ListSort> sort) {
        if (columns.isEmpty()) {
            return rows;
        }
        String direction = sort.descending() ? " desc" : " asc";
        return "select shown.*, " + columns + " from (" + rows + ") shown order by shown.sort_value" + direction
                + ", shown.sort_id" + direction;
    }

    /** Adds a condition to the values; the condition comes back with its {@code ?} numbered. */
    static String numbered(String condition, List<Object> values, Object... arguments) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char c : condition.toCharArray()) {
            if (c == '?') {
                values.add(arguments[next++]);
                text.append('?').append(values.size());
            } else {
                text.append(c);
            }
        }
        if (next != arguments.length) {
            throw new IllegalArgumentException("As many values as question marks: " + condition);
        }
        return text.toString();
    }
}
