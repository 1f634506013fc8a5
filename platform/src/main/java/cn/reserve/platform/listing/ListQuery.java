package cn.reserve.platform.listing;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
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
    /** A walk along the sort's index meets one of so many matches within some hundred rows of a million. */
    private static final int FEW = Page.HITS_EXACT_TO;

    private final String table;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String shown = "";
    private String lookedUp = "";
    private @Nullable Words words;
    private boolean countedFirst;
    private boolean frequent;
    private String along = "";
    private @Nullable LateMatches late;

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
        words = SearchText.of(typed).map(text -> new Words(keys, column, text)).orElse(null);
        return this;
    }

    /** The typed words are known to stand in many rows: an index would only hand over a good part of the table. */
    public ListQuery frequent() {
        frequent = true;
        return this;
    }

    /**
     * Looks whether the typed words are {@link #frequent}: whether they stand in every tenth of some rows.
     *
     * @param order of which the first rows are looked at, and which an index has; the newest say best what people look for
     */
    public ListQuery sampled(EntityManager entities, String order) {
        if (words != null) {
            frequent = Words.areFrequent(counted(entities, words.sample(table, order)));
        }
        return this;
    }

    /**
     * Joins further tables for the shown columns alone.
     *
     * @param joins each with exactly one row, or at most one and then an outer join: it neither adds rows nor takes any away
     */
    public ListQuery showing(String joins) {
        shown = " " + joins;
        return this;
    }

    /**
     * Adds columns that are looked up for the rows of the page alone, and not for those that an offset skips.
     *
     * @param columns select list with aliases; the row stands there as {@code shown}, with the other columns by their names
     */
    public ListQuery lookingUp(String columns) {
        lookedUp = columns;
        return this;
    }

    /**
     * Says that filters, words and orders combine freely. Which way is quick depends on how much matches, which the database can only
     * guess, so it is counted before: few matches are found by their filters and sorted, many are met soon on a walk along the sort's
     * index. For a list over one table, without what it is {@link #showing}.
     */
    public ListQuery countedFirst() {
        countedFirst = true;
        return this;
    }

    /**
     * Says that a range may go against the order of a list that is {@link #countedFirst}: what was submitted before an old day stands
     * behind everything else where the newest come first. If the walk does not meet a page of it soon, the first rows of each month are
     * put together.
     *
     * @param column what the range is of; an index has its month, {@code date_trunc('month', column at time zone 'UTC')}, the sort column
     *     and the id
     */
    public ListQuery byMonths(String column, @Nullable Instant from, @Nullable Instant before) {
        late = new LateMatches(table, id, column, from, before);
        return this;
    }

    /**
     * Says by which index to read on for {@link #frequent} words while their hits are counted: the database takes them to stand in every
     * other row and then reads the whole table, though another filter has left few of its rows.
     *
     * @param order which an index has behind that filter
     */
    public ListQuery countedAlong(String order) {
        along = " order by " + order;
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
        long counted = counted(entities, total(sort));
        PageRequest request = paging.request();
        List<Tuple> found = found(entities, counted, columns, sort, paging);
        boolean more = found.size() > request.size();
        List<Tuple> onPage = more ? found.subList(0, request.size()) : found;
        Cursor next = more ? after(sort, onPage.getLast()) : null;
        return Page.of(onPage.stream().map(row).toList(), counted, exactTo(), request, next);
    }

    private <K extends Enum<K> & ListSort> List<Tuple> found(
            EntityManager entities, long counted, String columns, Sort<K> sort, PageParams paging) {
        if (countedFirst && counted <= FEW) {
            return tuples(entities, fewRows(columns, sort, paging));
        }
        // Each row in which a word is looked for is read for it: a walk that reads in vain costs more than it may save.
        if (!countedFirst || late == null || words != null) {
            return tuples(entities, rows(columns, sort, paging));
        }
        List<Tuple> near = tuples(entities, nearRows(columns, sort, paging));
        if (near.size() > paging.request().size()) {
            return near;
        }
        return tuples(
                entities, counted <= exactTo() ? fewRows(columns, sort, paging) : monthlyRows(columns, sort, paging));
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
        List<Object> arguments = new ArrayList<>();
        String filter = filter(arguments, frequent);
        String sql = "select " + columns + ", " + sort.key().column() + " as sort_value, " + id + " as sort_id from "
                + table + shown + filter + " order by " + sort.clause(id);
        ListStatement rows = new ListStatement(ListStatement.lookingUp(lookedUp, sql, sort), arguments);
        ListStatement count = new ListStatement("select count(*) from " + table + filter, arguments);
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
        List<Object> all = new ArrayList<>();
        String filter = filter(all, frequent);
        String sql = "select " + by + ", " + ListStatement.numbered(figures, all, arguments) + " from " + table + shown
                + filter + " group by " + by + " order by " + by;
        return tuples(entities, new ListStatement(sql, all));
    }

    /** Counts what matches, looking at no more than {@code limit} rows. */
    public long count(EntityManager entities, int limit) {
        return counted(entities, counting("", limit));
    }

    /** What {@link #page} asks for the total. */
    public ListStatement total(Sort<? extends ListSort> sort) {
        // Nothing to filter by: walk the sort's index instead of the table.
        boolean unfiltered = values.isEmpty() && words == null;
        return counting(unfiltered ? " order by " + sort.clause(id) : "", exactTo() + 1);
    }

    /**
     * What {@link #page} asks for the rows, one more than the page holds: of those counted first, where many match.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <K extends Enum<K> & ListSort> ListStatement rows(String columns, Sort<K> sort, PageParams paging) {
        List<Object> arguments = new ArrayList<>();
        String filter = filter(arguments, frequent || countedFirst);
        return rows(columns, table + shown + filter, filter.isEmpty(), arguments, sort, paging);
    }

    /**
     * The same rows, found by the filters alone and sorted afterwards. Where few rows match, this never walks the sort's index past a
     * million others to find them; where many match, {@link #rows} is the better one.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <K extends Enum<K> & ListSort> ListStatement fewRows(String columns, Sort<K> sort, PageParams paging) {
        String alias = id.substring(0, id.indexOf('.'));
        List<Object> arguments = new ArrayList<>();
        String found =
                "(select " + alias + ".* from " + table + filter(arguments, frequent) + " offset 0) " + alias + shown;
        return rows(columns, found, true, arguments, sort, paging);
    }

    /**
     * The same rows as far as they are among the first thousands of an order that a range may go against: a full page, and one row more,
     * is the right one.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <K extends Enum<K> & ListSort> ListStatement nearRows(String columns, Sort<K> sort, PageParams paging) {
        List<Object> arguments = new ArrayList<>();
        String filter = filter(arguments, true);
        String near = Objects.requireNonNull(late).near(beyond(arguments, sort, paging), sort, paging);
        return rows(columns, near + shown + filter, filter.isEmpty(), arguments, sort, paging);
    }

    /**
     * The same rows, put together out of the first ones of each month.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 for a wrong page or cursor
     */
    public <K extends Enum<K> & ListSort> ListStatement monthlyRows(String columns, Sort<K> sort, PageParams paging) {
        List<Object> arguments = new ArrayList<>();
        String filter = filter(arguments, true);
        String beyond = beyond(arguments, sort, paging);
        String monthly = Objects.requireNonNull(late).monthly(filter, beyond, arguments, sort, paging);
        return rows(columns, monthly + shown, true, arguments, sort, paging);
    }

    private <K extends Enum<K> & ListSort> ListStatement rows(
            String columns, String from, boolean unfiltered, List<Object> arguments, Sort<K> sort, PageParams paging) {
        PageRequest request = paging.request();
        String sql =
                "select " + columns + ", " + sort.key().column() + " as sort_value, " + id + " as sort_id from " + from;
        String beyond = beyond(arguments, sort, paging);
        if (!beyond.isEmpty()) {
            sql += (unfiltered ? " where " : " and ") + beyond;
        }
        sql += " order by " + sort.clause(id) + " limit " + (request.size() + 1);
        if (beyond.isEmpty()) {
            sql += " offset " + request.offset();
        }
        return new ListStatement(ListStatement.lookingUp(lookedUp, sql, sort), arguments);
    }

    /** What comes after the cursor's row; empty without a cursor. */
    private <K extends Enum<K> & ListSort> String beyond(List<Object> arguments, Sort<K> sort, PageParams paging) {
        return Cursor.read(paging.cursor(), sort.wire(), 2)
                .map(cursor -> ListStatement.numbered(
                        "(" + sort.key().column() + ", " + id + ") " + (sort.descending() ? "<" : ">") + " (?, ?)",
                        arguments,
                        sort.key().read(cursor),
                        cursor.uuid(1)))
                .orElse("");
    }

    private ListStatement counting(String order, int limit) {
        List<Object> arguments = new ArrayList<>();
        String found = "select " + id + " from " + table + filter(arguments, frequent) + (frequent ? along : order)
                + " limit " + limit;
        return new ListStatement("select count(*) from (" + found + ") c", arguments);
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

    private int exactTo() {
        return words == null ? Page.EXACT_TO : Page.HITS_EXACT_TO;
    }

    /** The where clause, whose values come into the arguments; words are found by their index or by reading row after row. */
    private String filter(List<Object> arguments, boolean reading) {
        arguments.addAll(values);
        List<String> all = new ArrayList<>(conditions);
        if (words != null) {
            all.add(words.condition(arguments, reading));
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }
}
