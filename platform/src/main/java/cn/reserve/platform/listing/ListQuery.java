package cn.reserve.platform.listing;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
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
    private int exactTo = Page.EXACT_TO;

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
        conditions.add(ListStatement.numbered(condition, values, arguments));
        return this;
    }

    /** Adds {@code column = value} unless the filter is absent; a constant of an enum stands by its name. */
    public ListQuery equal(String column, @Nullable Object value) {
        return switch (value) {
            case null -> this;
            case Enum<?> constant -> where(column + " = ?", constant.name());
            default -> where(column + " = ?", value);
        };
    }

    /** Adds a condition on one value unless the filter is absent. */
    public ListQuery unlessAbsent(String condition, @Nullable Object value) {
        return value == null ? this : where(condition, value);
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
     * @param keys what has a GIN index: a column or expression of {@code search_keys}
     * @param column the lower-case text for the recheck
     * @throws cn.reserve.platform.rest.ProblemException 400 naming {@code q}, see {@link SearchText#of}
     */
    public ListQuery matching(String keys, String column, @Nullable String typed) {
        SearchText.of(typed).ifPresent(text -> {
            where(
                    keys + " @> cast(? as text[]) and " + column + " like ? escape '\\'",
                    text.tokens().toArray(String[]::new),
                    text.pattern());
            exactTo = Page.HITS_EXACT_TO;
        });
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
        ListStatement rows = rows(columns, sort, paging);
        return page(entities, rows, counted(entities, total(sort)), exactTo, sort, paging, row);
    }

    /**
     * The page that a statement of {@link #rows} or {@link #fewRows} gives.
     *
     * @param counted number of rows that match, cut one beyond {@code exactTo}
     */
    public static <R, K extends Enum<K> & ListSort> Page<R> page(
            EntityManager entities,
            ListStatement rows,
            long counted,
            int exactTo,
            Sort<K> sort,
            PageParams paging,
            Function<Tuple, R> row) {
        PageRequest request = paging.request();
        List<Tuple> found = tuples(entities, rows);
        boolean more = found.size() > request.size();
        List<Tuple> shown = more ? found.subList(0, request.size()) : found;
        Cursor next = more ? after(sort, shown.getLast()) : null;
        return Page.of(shown.stream().map(row).toList(), counted, exactTo, request, next);
    }

    /**
     * Reads one page of entities: first the ids, which an index has in this order, then the page's rows in one look.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <R, K extends Enum<K> & ListSort> Page<R> page(
            EntityManager entities, Class<R> type, Sort<K> sort, PageParams paging) {
        Page<UUID> ids = page(entities, id + " as id", sort, paging, row -> row.get("sort_id", UUID.class));
        Map<UUID, R> loaded = new HashMap<>();
        List<R> rows = entities.unwrap(Session.class).findMultiple(type, ids.items());
        for (int i = 0; i < rows.size(); i++) {
            loaded.put(ids.items().get(i), rows.get(i));
        }
        // A row that goes between the two looks has no entity.
        return ids.mapPresent(row -> Optional.ofNullable(loaded.get(row)));
    }

    /**
     * Every row that matches, for an export. Nothing is asked for yet.
     *
     * @param columns select list with aliases
     */
    public <R, K extends Enum<K> & ListSort> ListRows<R> every(
            EntityManager entities, String columns, Sort<K> sort, Function<Tuple, R> row) {
        ListStatement rows = new ListStatement(
                "select " + columns + ", " + id + " as sort_id from " + table + filter() + " order by "
                        + sort.clause(id),
                values);
        ListStatement count = new ListStatement("select count(*) from " + table + filter(), values);
        return new CursorRows<>(entities, count, rows, row);
    }

    /** Every entity that matches, for an export: the ids by a cursor, then some hundred entities in one look. */
    public <R, K extends Enum<K> & ListSort> ListRows<R> every(EntityManager entities, Class<R> type, Sort<K> sort) {
        return every(entities, id + " as id", sort, row -> row.get("sort_id", UUID.class))
                .inPortions(ids -> entities.unwrap(Session.class).findMultiple(type, ids).stream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * Adds what matches up by groups.
     *
     * @param by what one group has in common, e.g. {@code p.county}; stands in the rows before the figures
     * @param figures aggregates with aliases; each {@code ?} takes the next value
     */
    public List<Tuple> grouped(EntityManager entities, String by, String figures, Object... arguments) {
        List<Object> all = new ArrayList<>(values);
        String sql = "select " + by + ", " + ListStatement.numbered(figures, all, arguments) + " from " + table
                + filter() + " group by " + by + " order by " + by;
        return tuples(entities, new ListStatement(sql, all));
    }

    /** Counts what matches, looking at no more than {@code limit} rows. */
    public long count(EntityManager entities, int limit) {
        return counted(entities, counting("", limit));
    }

    /** What {@link #page} asks for the total. */
    public ListStatement total(Sort<? extends ListSort> sort) {
        return total(sort, exactTo);
    }

    /** The total, counted no further than one beyond {@code exactTo}. */
    public ListStatement total(Sort<? extends ListSort> sort, int exactTo) {
        // Nothing to filter by: walk the sort's index instead of the table.
        return counting(values.isEmpty() ? " order by " + sort.clause(id) : "", exactTo + 1);
    }

    /**
     * What {@link #page} asks for the rows, one more than the page holds.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <K extends Enum<K> & ListSort> ListStatement rows(String columns, Sort<K> sort, PageParams paging) {
        return rows(columns, table + filter(), conditions.isEmpty(), sort, paging);
    }

    /**
     * The same rows, found by the filters alone and sorted afterwards. Where few rows match, this never walks the sort's index past a
     * million others to find them; where many match, {@link #rows} is the better one. For a list over one table.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <K extends Enum<K> & ListSort> ListStatement fewRows(String columns, Sort<K> sort, PageParams paging) {
        String alias = id.substring(0, id.indexOf('.'));
        String found = "(select " + alias + ".* from " + table + filter() + " offset 0) " + alias;
        return rows(columns, found, true, sort, paging);
    }

    private <K extends Enum<K> & ListSort> ListStatement rows(
            String columns, String from, boolean unfiltered, Sort<K> sort, PageParams paging) {
        PageRequest request = paging.request();
        Optional<Cursor> cursor = Cursor.read(paging.cursor(), sort.wire(), 2);
        List<Object> arguments = new ArrayList<>(values);
        String sql =
                "select " + columns + ", " + sort.key().column() + " as sort_value, " + id + " as sort_id from " + from;
        if (cursor.isPresent()) {
            String beyond = "(" + sort.key().column() + ", " + id + ") " + (sort.descending() ? "<" : ">") + " (?, ?)";
            Object value = sort.key().read(cursor.get());
            sql += (unfiltered ? " where " : " and ")
                    + ListStatement.numbered(
                            beyond, arguments, value, cursor.get().uuid(1));
        }
        sql += " order by " + sort.clause(id) + " limit " + (request.size() + 1);
        if (cursor.isEmpty()) {
            sql += " offset " + request.offset();
        }
        return new ListStatement(sql, arguments);
    }

    private ListStatement counting(String order, int limit) {
        return new ListStatement(
                "select count(*) from (select " + id + " from " + table + filter() + order + " limit " + limit + ") c",
                values);
    }

    private static long counted(EntityManager entities, ListStatement count) {
        return (Long)
                count.bind(entities.createNativeQuery(count.sql(), Long.class)).getSingleResult();
    }

    private static List<Tuple> tuples(EntityManager entities, ListStatement rows) {
        @SuppressWarnings("unchecked")
        List<Tuple> found =
                rows.bind(entities.createNativeQuery(rows.sql(), Tuple.class)).getResultList();
        return found;
    }

    private static <K extends Enum<K> & ListSort> Cursor after(Sort<K> sort, Tuple last) {
        Object value = sort.key().written(last.get("sort_value"));
        return Cursor.after(sort.wire(), value, last.get("sort_id", UUID.class));
    }

    private String filter() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
