package cn.reserve.financing.docking;

import cn.reserve.financing.calendar.CityCalendar;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Cursor;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of cases in the caller's scope. */
@ApplicationScoped
class CaseListing {
    private static final String SELECT = """
            select c.id, c.version, c.needId, c.projectId, c.projectName, c.enterpriseName, c.bank, c.bankName,
                c.state, n.amount, c.terms.amount, c.terms.rate, c.terms.termMonths, c.dueAt, c.claimedAt, c.updatedAt
            from DockingCase c join Need n on n.id = c.needId
            """;

    private final EntityManager entities;
    private final Caller caller;
    private final CityCalendar calendar;

    CaseListing(EntityManager entities, Caller caller, CityCalendar calendar) {
        this.entities = entities;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** One page of cases. */
    @Transactional
    Page<CaseRow> page(CaseSearch search, PageParams params) {
        PageRequest request = params.request();
        Sort<CaseSort> sort = Sort.read(CaseSort.class, search.sort, new Sort<>(CaseSort.UPDATED_AT, true));
        Optional<Cursor> cursor = Cursor.read(params.cursor(), sort.wire(), 2);
        Map<String, Object> values = new HashMap<>();
        String where = where(search, values);
        long counted = count(where, values);
        List<CaseRow> rows = rows(where, values, sort, cursor, request);
        boolean more = rows.size() > request.size();
        List<CaseRow> shown = more ? rows.subList(0, request.size()) : rows;
        CaseRow last = more ? shown.getLast() : null;
        return Page.of(
                shown, counted, request, last == null ? null : Cursor.after(sort.wire(), last.updatedAt(), last.id()));
    }

    private String where(CaseSearch search, Map<String, Object> values) {
        CaseScope.Narrowing narrowing = CaseScope.of(caller).narrowing();
        StringBuilder where = new StringBuilder(" where true");
        if (narrowing != null) {
            where.append(" and c.").append(narrowing.column()).append(" = :scope");
            values.put("scope", narrowing.value());
        }
        add(where, values, "needId", Parameters.uuid("needId", search.needId));
        add(where, values, "state", Parameters.oneOf("state", CaseState.class, search.state));
        add(where, values, "bank", Parameters.text("bank", search.bank));
        return where.toString();
    }

    private static void add(StringBuilder where, Map<String, Object> values, String column, @Nullable Object value) {
        if (value != null) {
            where.append(" and c.").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private long count(String where, Map<String, Object> values) {
        Query query = entities.createQuery(
                "select count(*) from (select c.id as id from DockingCase c" + where
                        + " order by c.updatedAt desc, c.id desc limit " + Page.COUNT_LIMIT
                        + ") matching",
                Long.class);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    private List<CaseRow> rows(
            String where,
            Map<String, Object> values,
            Sort<CaseSort> sort,
            Optional<Cursor> cursor,
            PageRequest request) {
        String after = cursor.isEmpty()
                ? ""
                : " and (c.updatedAt, c.id) " + (sort.descending() ? "<" : ">") + " (:afterTime, :afterId)";
        var query = entities.createQuery(SELECT + where + after + " order by " + sort.clause("c.id"), Object[].class);
        values.forEach(query::setParameter);
        cursor.ifPresent(position ->
                query.setParameter("afterTime", sort.key().read(position)).setParameter("afterId", position.uuid(1)));
        Instant now = calendar.now();
        return query
                .setFirstResult(cursor.isPresent() ? 0 : request.offset())
                .setMaxResults(request.size() + 1)
                .getResultList()
                .stream()
                .map(row -> row(row, now))
                .toList();
    }

    private static CaseRow row(Object[] row, Instant now) {
        Instant dueAt = (Instant) row[13];
        return new CaseRow(
                (UUID) row[0],
                (Long) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (CaseState) row[8],
                (BigDecimal) row[9],
                (BigDecimal) row[10],
                (BigDecimal) row[11],
                (Integer) row[12],
                dueAt,
                dueAt != null && !now.isBefore(dueAt),
                (Instant) row[14],
                (Instant) row[15]);
    }
}
