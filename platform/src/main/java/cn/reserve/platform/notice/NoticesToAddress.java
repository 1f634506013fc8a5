package cn.reserve.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Notices whose mails nobody has written yet. Each method works within the current transaction. */
@ApplicationScoped
class NoticesToAddress {
    /** Longer than an attempt can last. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final DataSource dataSource;

    NoticesToAddress(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes a due notice for one attempt; nobody else takes it until the lease ends. */
    Optional<ToAddress> lease(Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement("UPDATE notice SET attempts = attempts + 1,"
                        + " next_attempt_at = ? WHERE position = (SELECT position FROM notice WHERE next_attempt_at <= ?"
                        + " ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)"
                        + " RETURNING position, kind, audience, also, created_at, attempts")) {
            take.setObject(1, at(now.plus(LEASE)));
            take.setObject(2, at(now));
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        ? Optional.of(new ToAddress(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getInt(6)))
                        : Optional.empty();
            }
        }
    }

    /** Whether it is still to be addressed; if so, nobody else does until the transaction ends. */
    boolean hold(long position) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT 1 FROM notice WHERE position = ? AND next_attempt_at IS NOT NULL FOR UPDATE")) {
            select.setLong(1, position);
            return select.executeQuery().next();
        }
    }

    /** When it is tried again; null when there is nothing left to do. */
    void next(long position, @Nullable Instant again) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE notice SET next_attempt_at = ? WHERE position = ? AND next_attempt_at IS NOT NULL")) {
            update.setObject(1, again == null ? null : at(again));
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A notice taken for an attempt; its audiences as stored, for a key that nobody can read must not stop the queue. */
    record ToAddress(
            long position,
            String kind,
            String audience,
            @Nullable String also,
            Instant createdAt,
            int attempts) {}
}
