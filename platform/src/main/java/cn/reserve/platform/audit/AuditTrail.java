package cn.reserve.platform.audit;

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
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

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

    /** All acts that match, newest first, for an export; null means any. */
    public ListRows<AuditEntry> every(
            @Nullable String subjectType, @Nullable String subjectId, @Nullable String person) {
        return new ListQuery("audit_entry a", "a.position")
                .equal("a.subject_type", subjectType)
                .equal("a.subject_id", subjectId)
                .equal("a.person", person)
                .every(entities, "a.position, a.content, a.hash", NEWEST_FIRST, this::entry);
    }

    private AuditEntry entry(Tuple row) {
        return AuditEntry.of(
                row.get("position", Long.class),
                canonical.parse(row.get("content", String.class)),
                row.get("hash", byte[].class));
    }

    /** The history of one record, oldest first, at most its latest 1,000 acts. For those who may see the record. */
    public List<AuditEntry> of(String subjectType, String subjectId) {
        return latest(new Filter(subjectType, subjectId, null), Long.MAX_VALUE, 0, LONGEST)
                .reversed();
    }

    /**
     * Acts that match, newest first.
     *
     * @param before only entries with a smaller position
     * @param skip how many of them to leave out first
     */
    List<AuditEntry> latest(Filter filter, long before, int skip, int limit) {
        String sql = "SELECT position, content, hash FROM audit_entry WHERE position < ?" + filter.condition()
                + " ORDER BY position DESC OFFSET ? LIMIT ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, before);
            int next = filter.bind(select, 2);
            select.setInt(next, skip);
            select.setInt(next + 1, limit);
            return entries(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be read", e);
        }
    }

    /** How many acts match, counted up to a limit. */
    long count(Filter filter, int limit) {
        String sql =
                "SELECT count(*) FROM (SELECT FROM audit_entry WHERE true" + filter.condition() + " LIMIT ?) matching";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(filter.bind(select, 1), limit);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail could not be counted", e);
        }
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

    /** Which acts; null means any. */
    record Filter(
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable String person) {

        String condition() {
            return (subjectType == null ? "" : " AND subject_type = ?")
                    + (subjectId == null ? "" : " AND subject_id = ?")
                    + (person == null ? "" : " AND person = ?");
        }

        int bind(PreparedStatement statement, int first) throws SQLException {
            int next = first;
            for (@Nullable String value : Arrays.asList(subjectType, subjectId, person)) {
                if (value != null) {
                    statement.setString(next++, value);
                }
            }
            return next;
        }
    }
}
