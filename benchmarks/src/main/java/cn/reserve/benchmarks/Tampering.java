package cn.reserve.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Ways in which somebody with all rights on the database may change one entry of a chain. */
enum Tampering {
    ALTERED("one entry's text altered"),
    REHASHED("one entry's text altered, its own hash made anew"),
    HASH("one entry's hash altered"),
    REMOVED("one entry removed"),
    SWAPPED("one entry swapped with the next");

    private final String said;

    Tampering(String said) {
        this.said = said;
    }

    String said() {
        return said;
    }

    /** The positions that may be named for it: with a new hash it is the next entry that no longer follows, or the chain's end. */
    List<String> expected(long position) {
        return this == REHASHED
                ? List.of(Long.toString(position), Long.toString(position + 1))
                : List.of(Long.toString(position));
    }

    void change(Connection database, Saved saved) throws SQLException {
        Entry one = saved.entries().get(1);
        String altered = one.content().replace("\"project.passed\"", "\"project.return\"");
        switch (this) {
            case ALTERED -> update(database, new Entry(one.position(), altered, one.hash()));
            case REHASHED ->
                update(
                        database,
                        new Entry(
                                one.position(),
                                altered,
                                next(saved.entries().getFirst().hash(), altered)));
            case HASH -> update(database, new Entry(one.position(), one.content(), next(one.hash(), "")));
            case REMOVED -> delete(database, one.position());
            case SWAPPED -> {
                Entry other = saved.entries().get(2);
                update(database, new Entry(one.position(), other.content(), other.hash()));
                update(database, new Entry(other.position(), one.content(), one.hash()));
            }
        }
    }

    /** The hash of an entry with this text behind one with that hash. */
    static byte[] next(byte[] before, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(Connection database, Entry entry) throws SQLException {
        try (PreparedStatement update =
                database.prepareStatement("UPDATE audit_entry SET content = ?::json, hash = ? WHERE position = ?")) {
            update.setString(1, entry.content());
            update.setBytes(2, entry.hash());
            update.setLong(3, entry.position());
            update.executeUpdate();
        }
    }

    private static void delete(Connection database, long position) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("DELETE FROM audit_entry WHERE position = ?")) {
            delete.setLong(1, position);
            delete.executeUpdate();
        }
    }

    /** A row as it was. */
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(long position, String content, byte[] hash) {}

    /** The entry before, the one to change, and the next where there is one. */
    record Saved(List<Entry> entries) {
        static Saved of(Connection database, long position) throws SQLException {
            List<Entry> entries = new ArrayList<>();
            try (PreparedStatement select = database.prepareStatement(
                    "SELECT position, content, hash FROM audit_entry WHERE position BETWEEN ? AND ? ORDER BY position")) {
                select.setLong(1, position - 1);
                select.setLong(2, position + 1);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        entries.add(new Entry(row.getLong(1), row.getString(2), row.getBytes(3)));
                    }
                }
            }
            return new Saved(entries);
        }

        void putBack(Connection database) throws SQLException {
            for (Entry entry : entries.subList(1, entries.size())) {
                delete(database, entry.position());
                try (PreparedStatement insert = database.prepareStatement(
                        "INSERT INTO audit_entry (position, content, hash) VALUES (?, ?::json, ?)")) {
                    insert.setLong(1, entry.position());
                    insert.setString(2, entry.content());
                    insert.setBytes(3, entry.hash());
                    insert.executeUpdate();
                }
            }
        }
    }
}
