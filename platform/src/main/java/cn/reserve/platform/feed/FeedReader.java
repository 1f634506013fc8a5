package cn.reserve.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads this service's own feed, in commit order, and waits for news. Holds no connection while it waits. */
@ApplicationScoped
class FeedReader {
    private static final int MAX_CHARACTERS = 4 << 20;

    /** How many rows tell how large the others are. */
    private static final int FIRST_ROWS = 50;

    /**
     * How many positions one look covers. It bounds the work of every plan the database may choose: without it a plan made for a small
     * feed reads, for each page, everything that is left of a large one.
     */
    private static final int WINDOW = 10_000;

    private final DataSource dataSource;
    private final FeedSignal signal;
    private final Duration lookAtLeastEvery;

    /**
     * @param lookAtLeastEvery notifications can be lost with the listening connection: nobody waits longer than this
     *     without looking
     */
    FeedReader(
            DataSource dataSource,
            FeedSignal signal,
            @ConfigProperty(name = "feed.look-at-least-every", defaultValue = "1S") Duration lookAtLeastEvery) {
        this.lookAtLeastEvery = lookAtLeastEvery;
        this.dataSource = dataSource;
        this.signal = signal;
    }

    /**
     * Reads the events after a position.
     *
     * @param types only these; empty means all
     * @param wait how long to wait for a first event when there is none yet
     */
    StoredPage read(long after, int limit, Set<String> types, Duration wait) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        while (true) {
            long seen = signal.count();
            StoredPage page = look(after, limit, types);
            if (!page.events().isEmpty() || after > page.head()) {
                return page;
            }
            // Everything up to here was looked at: with a filter this moves on past what others published.
            after = page.next();
            if (after < page.head()) {
                continue;
            }
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (!left.isPositive() || signal.closed()) {
                return page;
            }
            signal.await(seen, left.compareTo(lookAtLeastEvery) < 0 ? left : lookAtLeastEvery);
        }
    }

    private StoredPage look(long after, int limit, Set<String> types) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long head = head(connection);
            if (head <= after) {
                return new StoredPage(List.of(), after, head);
            }
            long to = Math.min(head, after + WINDOW);
            // In a transaction the driver holds no more rows than it is told to fetch at a time.
            connection.setAutoCommit(false);
            try (PreparedStatement select = select(connection, after, to, limit, types)) {
                select.setFetchSize(FIRST_ROWS);
                try (ResultSet row = select.executeQuery()) {
                    return page(row, limit, to, head);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static StoredPage page(ResultSet row, int limit, long to, long head) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        int characters = 0;
        while (row.next()) {
            StoredEvent event = event(row);
            events.add(event);
            characters += event.data().length();
            if (events.size() == limit || characters > MAX_CHARACTERS) {
                return new StoredPage(events, event.position(), head);
            }
            if (events.size() == FIRST_ROWS) {
                row.setFetchSize(rowsThatFit(characters, limit));
            }
        }
        return new StoredPage(events, to, head);
    }

    /** How many more rows there is room for when they are like the first ones: mostly all that are left, in one fetch. */
    private static int rowsThatFit(int characters, int limit) {
        int average = Math.max(1, characters / FIRST_ROWS);
        return Math.clamp((MAX_CHARACTERS - characters) / average, 1, limit);
    }

    private static long head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT max(position) FROM feed_event");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement select(Connection connection, long after, long to, int limit, Set<String> types)
            throws SQLException {
        PreparedStatement select =
                connection.prepareStatement("SELECT position, id, type, subject, occurred_at, data FROM feed_event"
                        + " WHERE position > ? AND position <= ?"
                        + (types.isEmpty() ? "" : " AND type = ANY (?)")
                        + " ORDER BY position LIMIT "
                        + limit);
        select.setLong(1, after);
        select.setLong(2, to);
        if (!types.isEmpty()) {
            select.setArray(3, connection.createArrayOf("text", types.toArray()));
        }
        return select;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getLong(1));
    }

    /** An event as stored; {@code data} is JSON text. */
    record StoredEvent(UUID id, String type, String subject, Instant time, String data, long position) {}

    /**
     * A piece of the feed.
     *
     * @param next read on from here
     * @param head the last position that is visible now
     */
    record StoredPage(List<StoredEvent> events, long next, long head) {}
}
