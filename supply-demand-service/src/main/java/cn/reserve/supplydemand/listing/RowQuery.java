package cn.reserve.supplydemand.listing;

import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Sort;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** One list request on one table (alias {@code r}): conditions joined by AND, then a page. */
public final class RowQuery<R> {
    private final Class<R> rows;
    private final String table;
    private final StringBuilder where = new StringBuilder("TRUE");
    private final Map<String, Object> values = new LinkedHashMap<>();

    public RowQuery(Class<R> rows, String table) {
        this.rows = rows;
        this.table = table;
    }

    /** Adds a condition without a value, e.g. {@code FALSE}. */
    public RowQuery<R> and(String condition) {
        where.append(" AND ").append(condition);
        return this;
    }

    /** Adds {@code condition} with its value when a value is given; {@code name} is the parameter in the condition. */
    public RowQuery<R> and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
            and(condition);
        }
        return this;
    }

    /** Rows whose {@code search_text} contains the text; the bigram index narrows, LIKE decides. */
    public RowQuery<R> containing(Optional<SearchText> text) {
        text.ifPresent(sought -> {
            values.put("sought", sought.text());
            values.put("pattern", sought.likePattern());
            and("bigrams(r.search_text) @> bigrams(lower(:sought)) AND r.search_text LIKE lower(:pattern)");
        });
        return this;
    }

    /** The page asked for; with a cursor the position after it, whatever {@code page} says. */
    public <K extends Enum<K> & ListOrder<R>> Page<R> page(EntityManager database, Sort<K> sort, PageParams paging) {
        PageRequest request = paging.request();
        Optional<Cursor> cursor = Cursor.read(paging.cursor(), sort.wire(), 2);
        long counted = count(database);
        NativeQuery<R> query = database.unwrap(Session.class).createNativeQuery(statement(sort, cursor), rows);
        values.forEach(query::setParameter);
        cursor.ifPresent(at -> {
            query.setParameter("cursorValue", sort.key().valueIn(at));
            query.setParameter("cursorId", at.uuid(1));
        });
        List<R> found = query.addEntity("r", rows)
                .setReadOnly(true)
                .setFirstResult(cursor.isPresent() ? 0 : request.offset())
                .setMaxResults(request.size() + 1)
                .getResultList();
        return cut(found, counted, request, sort);
    }

    private static <R, K extends Enum<K> & ListOrder<R>> Page<R> cut(
            List<R> found, long counted, PageRequest request, Sort<K> sort) {
        if (found.size() <= request.size()) {
            return Page.of(found, counted, request);
        }
        List<R> items = found.subList(0, request.size());
        R last = items.getLast();
        return Page.of(
                items,
                counted,
                request,
                Cursor.after(sort.wire(), sort.key().valueOf(last), sort.key().idOf(last)));
    }

    private long count(EntityManager database) {
        Query count = database.createNativeQuery("SELECT count(*) FROM (SELECT 1 FROM " + table + " r WHERE " + where
                + " LIMIT " + Page.COUNT_LIMIT + ") AS counted");
        values.forEach(count::setParameter);
        return ((Number) count.getSingleResult()).longValue();
    }

    private <K extends Enum<K> & ListOrder<R>> String statement(Sort<K> sort, Optional<Cursor> cursor) {
        String column = "r." + sort.key().column();
        String direction = sort.descending() ? " DESC" : " ASC";
        String after = cursor.isEmpty()
                ? ""
                : " AND (" + column + ", r.id) " + (sort.descending() ? "<" : ">") + " (:cursorValue, :cursorId)";
        return "SELECT {r.*} FROM " + table + " r WHERE " + where + after + " ORDER BY " + column + direction + ", r.id"
                + direction;
    }
}
