package cn.reserve.platform.audit;

import cn.reserve.platform.journal.JournalSection;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        Head head = head(connection);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_entry (position, content, hash) VALUES (?, ?::json, ?)")) {
            for (PendingEntry entry : entries) {
                String content = canonical.text(content(head.position() + 1, entry));
                head = new Head(head.position() + 1, hash(head.hash(), content));
                insert.setLong(1, head.position());
                insert.setString(2, content);
                insert.setBytes(3, head.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update = connection.prepareStatement("UPDATE audit_head SET position = ?, hash = ?")) {
            update.setLong(1, head.position());
            update.setBytes(2, head.hash());
            update.executeUpdate();
        }
    }

    private static Head head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT position, hash FROM audit_head");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("audit_head is empty: the end of the audit chain was removed");
            }
            return new Head(row.getLong(1), row.getBytes(2));
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

    private static byte[] hash(byte[] previous, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Head(long position, byte[] hash) {}
}
