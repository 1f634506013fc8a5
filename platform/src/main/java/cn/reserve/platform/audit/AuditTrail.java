package cn.reserve.platform.audit;

import cn.reserve.platform.audit.AuditSearch.Condition;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;
import cn.reserve.platform.rest.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads what happened. Who may see it is the asking feature's decision: the trail itself knows no rights. */
@ApplicationScoped
public class AuditTrail {
    private static final int LONGEST = 1_000;

    private static final Sort<Order> NEWEST_FIRST = new Sort<>(Order.POSITION, true);

    private final DataSource dataSource;
    private final EntityManager entities;
    private final CanonicalJson canonical;

    AuditTrail(DataSource dataSource, EntityManager entities, CanonicalJson canonical) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.canonical = canonical;
    }

    private enum Order implements ListSort {
        POSITION;

        @Override
        public SortColumn by() {
            return SortColumn.amount("position", "a.position");
        }
    }

    /** All acts that match, newest first, for an export. */
    public ListRows<AuditEntry> every(AuditSearch search) {
        ListQuery query = new ListQuery("audit_entry a", "a.position");
        search.conditions()
                .forEach(condition ->
                        query.where(condition.sql(), condition.values().toArray()));
        return query.every(entities, "a.position, a.content, a.hash", NEWEST_FIRST, this::entry);
    }

    private AuditEntry entry(Tuple row) {
        return AuditEntry.of(
                row.get("position", Long.class),
                canonical.parse(row.get("content", String.class)),
                row.get("hash", byte[].class));
    }

    /** The history of one record, oldest first, at most its latest 1,000 acts. For those who may see the record. */
    public List<AuditEntry> of(String subjectType, String subjectId) {
        return latest(AuditSearch.of(subjectType, subjectId), Long.MAX_VALUE, 0, LONGEST)
                .reversed();
    }

    /**
     * Acts that match, newest first.
     *
     * @param before only entries with a smaller position
     * @param skip how many of them to leave out first
     */
    List<AuditEntry> latest(AuditSearch search, long before, int skip, int limit) {
        List<Condition> conditions = search.conditions();
        String sql = "SELECT a.position, a.content, a.hash FROM audit_entry a WHERE a.position < ?" + sql(conditions)
                + " ORDER BY a.position DESC OFFSET ? LIMIT ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, before);
            int next = bind(conditions, select, 2);
            select.setInt(next, skip);
            select.setInt(next + 1, limit);
            return entries(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be read", e);
        }
    }

    /** How many acts match, counted up to a limit. */
    long count(AuditSearch search, int limit) {
        List<Condition> conditions = search.conditions();
        String sql =
                "SELECT count(*) FROM (SELECT FROM audit_entry a WHERE true" + sql(conditions) + " LIMIT ?) matching";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(bind(conditions, select, 1), limit);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be counted", e);
        }
    }

    private static String sql(List<Condition> conditions) {
        return conditions.stream().map(condition -> " AND " + condition.sql()).collect(Collectors.joining());
    }

    private static int bind(List<Condition> conditions, PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (Condition condition : conditions) {
            for (Object value : condition.values()) {
                statement.setObject(next++, value);
            }
        }
        return next;
    }

    private List<AuditEntry> entries(PreparedStatement select) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                entries.add(AuditEntry.of(row.getLong(1), canonical.parse(row.getString(2)), row.getBytes(3)));
            }
        }
        return entries;
    }
}
