package cn.reserve.library.search;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One list over one table: conditions are added by the features as constant SQL with {@code ?} for each value; values never
 * become text of the statement.
 */
public final class ListQuery {
    private final String table;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * A list.
     *
     * @param table name with alias, e.g. {@code project p}
     * @param id id column, e.g. {@code p.id}
     */
    public ListQuery(String table, String id) {
        this.table = table;
        this.id = id;
    }

    /** Adds a condition; each {@code ?} takes the next value. */
    public ListQuery where(String condition, Object... arguments) {
        conditions.add(numbered(condition, values, arguments));
        return this;
    }

    /** Adds {@code column = value} unless the filter is absent. */
    public ListQuery equal(String column, @Nullable Object value) {
        return value == null ? this : where(column + " = ?", value);
    }

    /** Adds {@code column in (values)} unless the filter is absent; one value becomes an equality, which indexes like best. */
    public ListQuery in(String column, Collection<String> wanted) {
        return switch (wanted.size()) {
            case 0 -> this;
            case 1 -> where(column + " = ?", wanted.iterator().next());
            default -> where(column + " = any(cast(? as text[]))", (Object) wanted.toArray(String[]::new));
        };
    }

    /**
     * Adds the text search.
     *
     * @param keys what has a GIN index: a column or expression of {@code search_parts}
     * @param column the lower-case text for the recheck
     */
    public ListQuery matching(String keys, String column, @Nullable String typed) {
        SearchText.of(typed)
                .ifPresent(text -> where(
                        keys + " @> cast(? as text[]) and " + column + " like ? escape '\\'",
                        text.tokens().toArray(String[]::new),
                        text.pattern()));
        return this;
    }

    /**
     * Reads one page.
     *
     * @param columns select list with aliases
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <R, K extends Enum<K> & ListSort> Page<R> page(
            EntityManager entities, String columns, Sort<K> sort, PageParams paging, Function<Tuple, R> row) {
        PageRequest request = paging.request();
        Optional<Cursor> cursor = Cursor.read(paging.cursor(), sort.wire(), 2);
        long counted = count(entities, Page.COUNT_LIMIT, sort);
        List<Tuple> found = rows(entities, columns, sort, cursor, request);
        boolean more = found.size() > request.size();
        List<Tuple> shown = more ? found.subList(0, request.size()) : found;
        Cursor next = more ? after(sort, shown.getLast()) : null;
        return Page.of(shown.stream().map(row).toList(), counted, request, next);
    }

    /** Counts what matches, looking at no more than {@code limit} rows. */
    public long count(EntityManager entities, int limit) {
        return counted(entities, "", limit);
    }

    private long count(EntityManager entities, int limit, Sort<? extends ListSort> sort) {
        // Nothing to filter by: walk the sort's index instead of the table.
        return counted(entities, values.isEmpty() ? " order by " + sort.clause(id) : "", limit);
    }

    private long counted(EntityManager entities, String order, int limit) {
        String sql =
                "select count(*) from (select " + id + " from " + table + filter() + order + " limit " + limit + ") c";
        Query query = entities.createNativeQuery(sql, Long.class);
        bind(query, values);
        return (Long) query.getSingleResult();
    }

    private <K extends Enum<K> & ListSort> List<Tuple> rows(
            EntityManager entities, String columns, Sort<K> sort, Optional<Cursor> cursor, PageRequest request) {
        List<Object> arguments = new ArrayList<>(values);
        String sql = "select " + columns + ", " + sort.key().column() + " as sort_value, " + id + " as sort_id from "
                + table + filter();
        if (cursor.isPresent()) {
            String beyond = "(" + sort.key().column() + ", " + id + ") " + (sort.descending() ? "<" : ">") + " (?, ?)";
            Object value = sort.key().read(cursor.get());
            sql += (conditions.isEmpty() ? " where " : " and ")
                    + numbered(beyond, arguments, value, cursor.get().uuid(1));
        }
        sql += " order by " + sort.clause(id) + " limit " + (request.size() + 1);
        if (cursor.isEmpty()) {
            sql += " offset " + request.offset();
        }
        Query query = entities.createNativeQuery(sql, Tuple.class);
        bind(query, arguments);
        @SuppressWarnings("unchecked")
        List<Tuple> found = query.getResultList();
        return found;
    }

    private static <K extends Enum<K> & ListSort> Cursor after(Sort<K> sort, Tuple last) {
        Object value = sort.key().written(last.get("sort_value"));
        return Cursor.after(sort.wire(), value, last.get("sort_id", UUID.class));
    }

    private String filter() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String numbered(String condition, List<Object> values, Object... arguments) {
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

    private static void bind(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
    }
}
