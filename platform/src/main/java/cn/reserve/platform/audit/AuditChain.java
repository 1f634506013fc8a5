package cn.reserve.platform.audit;

import cn.reserve.platform.journal.JournalSection;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The chain of audit entries: each hash covers the entry and the hash before it. */
@ApplicationScoped
public class AuditChain implements JournalSection<PendingEntry> {
    private final CanonicalJson canonical;
    private final DataSource dataSource;

    AuditChain(CanonicalJson canonical, DataSource dataSource) {
        this.canonical = canonical;
        this.dataSource = dataSource;
    }

    @Override
    public void write(Connection connection, List<PendingEntry> entries) throws SQLException {
        ChainLink last = head(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_entry (position, content, hash) VALUES (?, ?::json, ?)")) {
            for (PendingEntry entry : entries) {
                String content = canonical.text(content(last.position() + 1, entry));
                last = last.next(content);
                insert.setLong(1, last.position());
                insert.setString(2, content);
                insert.setBytes(3, last.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE audit_head SET position = ?, hash = ?")) {
            update.setLong(1, last.position());
            update.setBytes(2, last.hash());
            update.executeUpdate();
        }
    }

    /** Checks the whole chain in order, entry by entry, holding none of them; finds the first one that does not fit. */
    public AuditVerification verify() {
        return verify(0, null);
    }

    /**
     * Checks the whole chain, and that an entry which was noted earlier elsewhere still stands in it. That also finds a
     * chain which somebody with all rights on the database has written anew.
     *
     * @param knownPosition position that was noted, 0 for none
     * @param knownHash hash that was noted, hexadecimal
     */
    public AuditVerification verify(long knownPosition, @Nullable String knownHash) {
        // Outside of the caller's transaction: reading in portions needs one of its own on the connection.
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    return walk(connection, knownPosition, knownHash);
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        });
    }

    private AuditVerification walk(Connection connection, long knownPosition, @Nullable String knownHash)
            throws SQLException {
        try (Statement snapshot = connection.createStatement()) {
            snapshot.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        }
        ChainLink head = head(connection);
        ChainWalk walk = new ChainWalk(canonical, head, knownPosition, knownHash);
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position, content, hash FROM audit_entry ORDER BY position")) {
            select.setFetchSize(1_000);
            try (ResultSet row = select.executeQuery()) {
                while (!walk.isBroken() && row.next()) {
                    walk.step(row.getLong(1), row.getString(2), row.getBytes(3));
                }
            }
        }
        return walk.result();
    }

    private static ChainLink head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT position, hash FROM audit_head");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("audit_head is empty: the end of the audit chain was removed");
            }
            return new ChainLink(row.getLong(1), row.getBytes(2));
        }
    }

    private static ObjectNode content(long position, PendingEntry entry) {
        ObjectNode content = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        content.put("position", position);
        content.put("at", entry.at().toString());
        content.put("person", entry.actor().person());
        content.put("personName", entry.actor().personName());
        entry.actor().roles().forEach(content.putArray("roles")::add);
        content.put("organisation", entry.actor().organisation());
        content.put("action", entry.action());
        content.put("subjectType", entry.subjectType());
        content.put("subjectId", entry.subjectId());
        content.set("before", entry.before());
        content.set("after", entry.after());
        content.put("traceId", entry.traceId());
        return content;
    }
}
