package cn.reserve.gateway.session;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Claims on the renewal of sessions, in the store: at most one replica holds a session's claim, for a short lease, and
 * only who still holds it may change the session by it. Each call is one statement; no lock outlives it.
 */
@Singleton
class RenewalClaims {

    private static final String OURS = " WHERE id_hash = ? AND renewal = ?";

    private final DataSource database;
    private final Vault vault;
    private final Sessions sessions;
    private final SessionConfiguration configuration;
    private final Clock clock;

    RenewalClaims(
            DataSource database, Vault vault, Sessions sessions, SessionConfiguration configuration, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.sessions = sessions;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * Claims the renewal of a living session; nothing when it has ended, when another's lease runs, or when its tokens
     * are not yet due and {@code evenIfNotDue} does not ask for new ones all the same.
     */
    @Nullable
    StoredSession claim(byte[] idHash, UUID claim, boolean evenIfNotDue) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE session SET renewal = ?, renewal_until = ? WHERE"
                        + Sessions.ALIVE + "AND (renewal IS NULL OR renewal_until <= ?) AND (? OR access_until <= ?)"
                        + " RETURNING" + Sessions.COLUMNS)) {
            var now = clock.instant();
            update.setObject(1, claim);
            update.setTimestamp(2, Timestamp.from(now.plus(configuration.renewalLease())));
            int next = sessions.bindAlive(update, 3, idHash, now);
            update.setTimestamp(next, Timestamp.from(now));
            update.setBoolean(next + 1, evenIfNotDue);
            update.setTimestamp(next + 2, Timestamp.from(now.plus(configuration.renewBefore())));
            return sessions.one(update);
        }
    }

    /**
     * Stores new tokens, gives the claim back, and tells the other replicas, in one statement; nothing when the session has
     * ended or the claim is no longer ours.
     */
    @Nullable
    StoredSession store(StoredSession claimed, UUID claim, TokenSet tokens) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("WITH renewed AS (UPDATE session SET tokens = ?,"
                        + " access_until = ?, generation = generation + 1, renewal = NULL, renewal_until = NULL" + OURS
                        + " RETURNING id_hash, generation) SELECT generation, pg_notify('" + SessionNotices.RENEWED
                        + "', encode(id_hash, 'hex') || ' ' || generation) FROM renewed")) {
            update.setBytes(1, vault.seal(tokens.toBytes(), claimed.idHash()));
            update.setTimestamp(2, Timestamp.from(tokens.accessUntil()));
            update.setBytes(3, claimed.idHash());
            update.setObject(4, claim);
            try (var row = update.executeQuery()) {
                return row.next() ? claimed.with(tokens, row.getLong(1)) : null;
            }
        }
    }

    /** Gives a claim back without new tokens. */
    void giveBack(byte[] idHash, UUID claim) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("UPDATE session SET renewal = NULL, renewal_until = NULL" + OURS)) {
            update.setBytes(1, idHash);
            update.setObject(2, claim);
            update.executeUpdate();
        }
    }

    /** Ends a session that the provider no longer honours, unless another has renewed it since. */
    void end(byte[] idHash, UUID claim) throws SQLException {
        sessions.delete("id_hash = ? AND renewal = ?", idHash, claim);
    }
}
