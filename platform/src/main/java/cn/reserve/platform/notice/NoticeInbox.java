package cn.reserve.platform.notice;

import cn.reserve.platform.rest.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What one reader has been told, and what of it is unread. Holds no connection while somebody waits. */
@ApplicationScoped
class NoticeInbox {
    /** More unread than that are "99 and more". */
    static final int COUNTED = 100;

    /** A mark says so, or else how far everything counts as read. By its key for each notice: a join would be made for all of an audience. */
    private static final String READ =
            "coalesce((SELECT m.read FROM notice_mark m WHERE m.person = r.person AND m.notice = n.position),"
                    + " n.position <= r.read_up_to)";

    /**
     * A reader sees what is told to an audience of theirs now and of a kind they have not hidden. Audience by audience, each by its index:
     * one question over all of them may be answered by reading everybody's notices back from the newest. A notice for two audiences of the
     * reader is found by the first.
     */
    private static final String MINE = """
            FROM (SELECT ?::text AS person, ?::bigint AS read_up_to, ?::text[] AS keys, ?::text[] AS hidden) r
            CROSS JOIN LATERAL unnest(r.keys) a (key)
            CROSS JOIN LATERAL (
                (SELECT n.position, n.kind, n.label, n.link, n.created_at, %1$s AS read
                FROM notice n WHERE n.audience = a.key AND NOT n.kind = ANY (r.hidden) AND %2$s)
                UNION ALL
                (SELECT n.position, n.kind, n.label, n.link, n.created_at, %1$s AS read
                FROM notice n WHERE n.also = a.key AND NOT n.audience = ANY (r.keys) AND NOT n.kind = ANY (r.hidden) AND %2$s)) n
            """;

    private static final String LAST =
            "SELECT coalesce(max(n.position), 0) " + MINE.formatted(READ, "true ORDER BY n.position DESC LIMIT 1");

    /** In no order: sorting would read all of them, where a hundred are enough. */
    private static final String UNREAD_BEHIND = "SELECT n.position "
            + MINE.formatted(READ, "n.position > r.read_up_to AND NOT " + READ + " LIMIT " + COUNTED);

    /** Few: what somebody took back into the unread. */
    private static final String UNREAD_AGAIN = """
            SELECT n.position FROM notice_mark m JOIN notice n ON n.position = m.notice
            WHERE m.person = ? AND NOT m.read AND n.position <= ? AND ARRAY[n.audience, n.also] && ? AND NOT n.kind = ANY (?)""";

    private static final String NEWS = "SELECT (" + LAST + "), (SELECT count(*) FROM (" + UNREAD_BEHIND + " UNION ALL "
            + UNREAD_AGAIN + " LIMIT " + COUNTED + ") unread)";

    private static final String LIST = "SELECT n.position, n.kind, n.label, n.link, n.created_at, n.read "
            + MINE.formatted(READ, "n.position < ? AND (NOT ? OR NOT " + READ + ") ORDER BY n.position DESC LIMIT ?")
            + " ORDER BY n.position DESC LIMIT ?";

    private final DataSource dataSource;
    private final SettingsOfPeople settings;
    private final NoticeSignal signal;
    private final Duration lookAtLeastEvery;

    NoticeInbox(
            DataSource dataSource,
            SettingsOfPeople settings,
            NoticeSignal signal,
            @ConfigProperty(name = "reserve.notices.look-at-least-every", defaultValue = "10S")
                    Duration lookAtLeastEvery) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.signal = signal;
        this.lookAtLeastEvery = lookAtLeastEvery;
    }

    /** What the reader would be shown now. */
    News news(Reader reader) throws SQLException {
        NoticeSettings chosen = settings.ofReader(reader.person());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWS)) {
            Asked asked = new Asked(reader, chosen, connection);
            int next = asked.into(select, 1);
            next = asked.into(select, next);
            asked.into(select, next);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new News(row.getLong(1), row.getInt(2));
            }
        }
    }

    /** The same, as soon as it differs from what the reader knows, or when the time is over. */
    News news(Reader reader, News known, Duration wait) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        try (NoticeSignal.Waiting waiting = signal.listen(reader.keys())) {
            News now = news(reader);
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            while (now.equals(known) && left.isPositive() && waiting.mayWait()) {
                waiting.await(left.compareTo(lookAtLeastEvery) < 0 ? left : lookAtLeastEvery);
                now = news(reader);
                left = Duration.ofNanos(deadline - System.nanoTime());
            }
            return now;
        }
    }

    /** The reader's notices before a position, newest first. */
    List<Told> list(Reader reader, long before, int limit, boolean unreadOnly) throws SQLException {
        NoticeSettings chosen = settings.ofReader(reader.person());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            int next = new Asked(reader, chosen, connection).into(select, 1);
            for (int branch = 0; branch < 2; branch++) {
                select.setLong(next, before);
                select.setBoolean(next + 1, unreadOnly);
                select.setInt(next + 2, limit);
                next += 3;
            }
            select.setInt(next, limit);
            try (ResultSet row = select.executeQuery()) {
                List<Told> told = new ArrayList<>();
                while (row.next()) {
                    told.add(told(row));
                }
                return told;
            }
        }
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getLong("position"),
                row.getString("kind"),
                row.getString("label"),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }

    /**
     * Marks one notice.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when it is not the reader's
     */
    void mark(Reader reader, long position, boolean read) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!marked(reader, position, read)) {
                throw Problems.notFound("notice");
            }
        });
    }

    private boolean marked(Reader reader, long position, boolean read) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement mark = connection.prepareStatement("INSERT INTO notice_mark (person, notice, read)"
                        + " SELECT ?, n.position, ? FROM notice n WHERE n.position = ? AND ARRAY[n.audience, n.also] && ?"
                        + " ON CONFLICT (person, notice) DO UPDATE SET read = excluded.read")) {
            mark.setString(1, reader.person());
            mark.setBoolean(2, read);
            mark.setLong(3, position);
            mark.setArray(4, connection.createArrayOf("text", reader.keys().toArray()));
            boolean known = mark.executeUpdate() == 1;
            NoticeOutbox.wake(connection, List.of(reader.keys().getFirst()));
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks everything up to a position as read; what came after it stays. */
    void markAll(Reader reader, long upTo) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                allRead(connection, reader.person(), upTo);
                NoticeOutbox.wake(connection, List.of(reader.keys().getFirst()));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** No further than the last notice there is: what nobody has told yet cannot have been read. */
    private static void allRead(Connection connection, String person, long upTo) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement("INSERT INTO notice_settings (person, read_up_to)"
                        + " SELECT ?, coalesce(max(position), 0) FROM notice WHERE position <= ?"
                        + " ON CONFLICT (person) DO UPDATE"
                        + " SET read_up_to = greatest(notice_settings.read_up_to, excluded.read_up_to)");
                PreparedStatement forget =
                        connection.prepareStatement("DELETE FROM notice_mark WHERE person = ? AND notice <= ?")) {
            move.setString(1, person);
            move.setLong(2, upTo);
            move.executeUpdate();
            forget.setString(1, person);
            forget.setLong(2, upTo);
            forget.executeUpdate();
        }
    }

    /** What each question begins with, in the order of its places: person, read up to, audiences, hidden kinds. */
    private record Asked(String person, long readUpTo, Array keys, Array hidden) {
        Asked(Reader reader, NoticeSettings chosen, Connection connection) throws SQLException {
            this(
                    reader.person(),
                    chosen.readUpTo(),
                    connection.createArrayOf("text", reader.keys().toArray()),
                    connection.createArrayOf("text", chosen.hidden().toArray()));
        }

        /** Returns the next place. */
        int into(PreparedStatement select, int from) throws SQLException {
            select.setString(from, person);
            select.setLong(from + 1, readUpTo);
            select.setArray(from + 2, keys);
            select.setArray(from + 3, hidden);
            return from + 4;
        }
    }

    /**
     * Who reads.
     *
     * @param keys of all audiences, the person's own first
     */
    record Reader(String person, List<String> keys) {}

    /**
     * What there is.
     *
     * @param last position of the newest notice, 0 without any
     * @param unread at most {@value #COUNTED}
     */
    record News(long last, int unread) {}

    /** One notice as stored for a reader. */
    record Told(long position, String kind, String label, String link, Instant at, boolean read) {}
}
