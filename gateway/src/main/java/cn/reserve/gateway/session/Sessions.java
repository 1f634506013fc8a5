package cn.reserve.gateway.session;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The store of sessions in PostgreSQL, shared by all replicas. Calls block: never from an event loop. */
@Singleton
class Sessions {

    static final String COLUMNS =
            " id_hash, subject, provider_session, tokens, access_until, generation, seen_at, ends_at ";
    static final String ALIVE = " id_hash = ? AND ends_at > ? AND seen_at > ? ";

    private final DataSource database;
    private final Vault vault;
    private final SessionConfiguration configuration;
    private final Clock clock;

    Sessions(DataSource database, Vault vault, SessionConfiguration configuration, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.configuration = configuration;
        this.clock = clock;
    }

    void add(StoredSession session) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO session (" + COLUMNS + ", created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setBytes(1, session.idHash());
            insert.setString(2, session.subject());
            insert.setString(3, session.providerSession());
            insert.setBytes(4, vault.seal(session.tokens().toBytes(), session.idHash()));
            insert.setTimestamp(5, Timestamp.from(session.tokens().accessUntil()));
            insert.setLong(6, session.generation());
            insert.setTimestamp(7, Timestamp.from(session.seenAt()));
            insert.setTimestamp(8, Timestamp.from(session.endsAt()));
            insert.setTimestamp(9, Timestamp.from(session.seenAt()));
            insert.executeUpdate();
        }
    }

    /** Finds a living session and notes that it was used now. */
    @Nullable
    StoredSession touch(byte[] idHash) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE session SET seen_at = ? WHERE" + ALIVE + "RETURNING" + COLUMNS)) {
            var now = clock.instant();
            update.setTimestamp(1, Timestamp.from(now));
            bindAlive(update, 2, idHash, now);
            return one(update);
        }
    }

    /** A living session as it is, without noting a use. */
    @Nullable
    StoredSession find(byte[] idHash) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT" + COLUMNS + "FROM session WHERE" + ALIVE)) {
            bindAlive(select, 1, idHash, clock.instant());
            return one(select);
        }
    }

    List<byte[]> end(byte[] idHash) throws SQLException {
        return delete("id_hash = ?", idHash);
    }

    List<byte[]> endByProviderSession(String providerSession) throws SQLException {
        return delete("provider_session = ?", providerSession);
    }

    List<byte[]> endBySubject(String subject) throws SQLException {
        return delete("subject = ?", subject);
    }

    /** Removes sessions that have ended by themselves; answers how many. */
    int purge() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("DELETE FROM session WHERE ends_at <= ? OR seen_at <= ?")) {
            var now = clock.instant();
            delete.setTimestamp(1, Timestamp.from(now));
            delete.setTimestamp(2, Timestamp.from(now.minus(configuration.idleLimit())));
            return delete.executeUpdate();
        }
    }

    /** Deletes and tells the other replicas, in one statement. */
    List<byte[]> delete(String condition, Object... values) throws SQLException {
        var hashes = new ArrayList<byte[]>();
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("WITH gone AS (DELETE FROM session WHERE " + condition
                        + " RETURNING id_hash) SELECT id_hash, pg_notify('" + SessionNotices.ENDED
                        + "', encode(id_hash, 'hex')) FROM gone")) {
            for (int i = 0; i < values.length; i++) {
                delete.setObject(i + 1, values[i]);
            }
            var rows = delete.executeQuery();
            while (rows.next()) {
                hashes.add(rows.getBytes(1));
            }
        }
        return hashes;
    }

    /** Binds the parameters of {@link #ALIVE} and answers the number of the next one. */
    int bindAlive(PreparedStatement statement, int from, byte[] idHash, Instant now) throws SQLException {
        statement.setBytes(from, idHash);
        statement.setTimestamp(from + 1, Timestamp.from(now));
        statement.setTimestamp(from + 2, Timestamp.from(now.minus(configuration.idleLimit())));
        return from + 3;
    }

    @Nullable
    StoredSession one(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            return row.next() ? read(row) : null;
        }
    }

    private @Nullable StoredSession read(ResultSet row) throws SQLException {
        var idHash = row.getBytes(1);
        var opened = vault.open(row.getBytes(4), idHash);
        if (opened == null) {
            return null;
        }
        return new StoredSession(
                idHash,
                row.getString(2),
                row.getString(3),
                TokenSet.of(opened, row.getTimestamp(5).toInstant()),
                row.getLong(6),
                row.getTimestamp(7).toInstant(),
                row.getTimestamp(8).toInstant());
    }
}
