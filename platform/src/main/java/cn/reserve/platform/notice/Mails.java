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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The messages on their way. Each method works within the current transaction. */
@ApplicationScoped
class Mails {
    /** Longer than an attempt can last. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** Why a message was dropped that its recipient's server will never take. */
    static final String REFUSED = "recipient-refused";

    private final DataSource dataSource;

    Mails(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A message of its own for one notice; nothing when the person gets the notice already. */
    void single(long notice, String person, Instant now, Instant due) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!isAddressed(connection, notice, person)) {
                UUID mail = UUID.randomUUID();
                insert(connection, mail, person, now, due);
                add(connection, notice, person, mail);
            }
        }
    }

    /** Puts a notice into the person's next digest, which nobody has begun to send. */
    void digest(long notice, String person, Instant now, Instant digestAt, Instant due) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!isAddressed(connection, notice, person)) {
                UUID mail = openDigest(connection, person, now, digestAt, due);
                if (mail == null) {
                    mail = UUID.randomUUID();
                    insert(connection, mail, person, now, due);
                }
                add(connection, notice, person, mail);
            }
        }
    }

    private static boolean isAddressed(Connection connection, long notice, String person) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT 1 FROM mail_notice WHERE notice = ? AND person = ?")) {
            select.setLong(1, notice);
            select.setString(2, person);
            return select.executeQuery().next();
        }
    }

    private static void insert(Connection connection, UUID mail, String person, Instant now, Instant due)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO mail (id, person, created_at, next_attempt_at) VALUES (?, ?, ?, ?)")) {
            insert.setObject(1, mail);
            insert.setString(2, person);
            insert.setObject(3, at(now));
            insert.setObject(4, at(due));
            insert.executeUpdate();
        }
    }

    private static @Nullable UUID openDigest(
            Connection connection, String person, Instant now, Instant digestAt, Instant due) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(
                "INSERT INTO mail (id, person, digest_at, created_at, next_attempt_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (person, digest_at) DO UPDATE SET person = excluded.person WHERE mail.attempts = 0"
                        + " RETURNING id")) {
            open.setObject(1, UUID.randomUUID());
            open.setString(2, person);
            open.setObject(3, at(digestAt));
            open.setObject(4, at(now));
            open.setObject(5, at(due));
            try (ResultSet row = open.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }

    private static void add(Connection connection, long notice, String person, UUID mail) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO mail_notice (notice, person, mail) VALUES (?, ?, ?)")) {
            insert.setLong(1, notice);
            insert.setString(2, person);
            insert.setObject(3, mail);
            insert.executeUpdate();
        }
    }

    /** Takes a due message for one attempt; nobody else takes it until the lease ends. */
    Optional<Due> lease(Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement("UPDATE mail SET attempts = attempts + 1,"
                        + " next_attempt_at = ? WHERE id = (SELECT id FROM mail WHERE next_attempt_at <= ?"
                        + " ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)"
                        + " RETURNING id, person, digest_at IS NOT NULL, coalesce(digest_at, created_at), attempts")) {
            take.setObject(1, at(now.plus(LEASE)));
            take.setObject(2, at(now));
            try (ResultSet row = take.executeQuery()) {
                return row.next()
                        ? Optional.of(new Due(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getBoolean(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getInt(5)))
                        : Optional.empty();
            }
        }
    }

    /** What a message is about, oldest first. */
    List<Item> items(UUID mail) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT n.kind, n.audience, n.also, n.label, n.link FROM mail_notice m"
                                + " JOIN notice n ON n.position = m.notice WHERE m.mail = ? ORDER BY n.position")) {
            select.setObject(1, mail);
            List<Item> items = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<Audience> audience = Audience.read(row.getString(2), row.getString(3));
                    if (audience.isPresent()) {
                        items.add(new Item(row.getString(1), audience.get(), row.getString(4), row.getString(5)));
                    }
                }
            }
            return items;
        }
    }

    /** The message has left. */
    void sent(UUID mail, Instant now) throws SQLException {
        end(mail, at(now), null, null);
    }

    /** There is nobody to send it to, or it has been tried for long enough. */
    void drop(UUID mail, String why) throws SQLException {
        end(mail, null, null, why);
    }

    /** The recipient's server will never take it. */
    void refused(UUID mail, Instant now) throws SQLException {
        end(mail, null, null, REFUSED);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE mail SET refused_at = ? WHERE id = ? AND last_error = ?")) {
            update.setObject(1, at(now));
            update.setObject(2, mail);
            update.setString(3, REFUSED);
            update.executeUpdate();
        }
    }

    /** How the person's mails fare: what happened last, by the moments of the attempts. */
    Arrival arrival(String person) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT max(coalesce(refused_at, created_at)) FILTER (WHERE last_error = ?), max(sent_at)"
                                + " FROM mail WHERE person = ? AND (last_error = ? OR sent_at IS NOT NULL)")) {
            select.setString(1, REFUSED);
            select.setString(2, person);
            select.setString(3, REFUSED);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Arrival.of(moment(row, 1), moment(row, 2));
            }
        }
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** It was not to leave yet: this was no attempt. */
    void later(UUID mail, Instant due) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE mail SET next_attempt_at = ?,"
                        + " attempts = attempts - 1 WHERE id = ? AND sent_at IS NULL")) {
            update.setObject(1, at(due));
            update.setObject(2, mail);
            update.executeUpdate();
        }
    }

    /** It is tried again. */
    void failed(UUID mail, String why, Instant again) throws SQLException {
        end(mail, null, at(again), why);
    }

    private void end(UUID mail, @Nullable OffsetDateTime sent, @Nullable OffsetDateTime again, @Nullable String why)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE mail SET sent_at = ?,"
                        + " next_attempt_at = ?, last_error = ? WHERE id = ? AND sent_at IS NULL")) {
            update.setObject(1, sent);
            update.setObject(2, again);
            update.setString(3, why);
            update.setObject(4, mail);
            update.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * A message taken for an attempt.
     *
     * @param since when it was written, or its digest was to leave
     */
    record Due(UUID id, String person, boolean digest, Instant since, int attempts) {}

    /** One notice of a message. */
    record Item(String kind, Audience audience, String label, String link) {}

    /**
     * What happened last to a person's mails.
     *
     * @param refusedAt when their server refused one for good; null when it never did, or one has arrived since
     * @param arrivedAt when one arrived; null when none has yet
     */
    record Arrival(@Nullable Instant refusedAt, @Nullable Instant arrivedAt) {
        private static Arrival of(@Nullable Instant refused, @Nullable Instant arrived) {
            boolean arrivedSince = refused != null && arrived != null && arrived.isAfter(refused);
            return new Arrival(arrivedSince ? null : refused, arrived);
        }
    }
}
