package cn.reserve.platform.audit;

import cn.reserve.platform.journal.JournalSection;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The chain of audit entries: each hash covers the entry and the hash before it. */
@ApplicationScoped
public class AuditChain implements JournalSection<PendingEntry> {
    private final CanonicalJson canonical;

    AuditChain(CanonicalJson canonical) {
        this.canonical = canonical;
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

    static ChainLink head(Connection connection) throws SQLException {
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
        content.put("organisationName", entry.actor().organisationName());
        content.put("action", entry.action());
        content.put("subjectType", entry.subjectType());
        content.put("subjectId", entry.subjectId());
        content.put("subjectLabel", entry.subjectLabel());
        content.set("before", entry.before());
        content.set("after", entry.after());
        content.put("traceId", entry.traceId());
        return content;
    }
}
