package cn.reserve.platform.feed;

import cn.reserve.platform.journal.JournalSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Writes a transaction's events with one statement, whatever their number, and wakes the readers at commit. */
@ApplicationScoped
class FeedOutbox implements JournalSection<PendingEvent> {
    static final String CHANNEL = "feed_event";

    private static final String INSERT = """
            WITH written AS (
                INSERT INTO feed_event (position, id, type, subject, occurred_at, data)
                SELECT nextval('feed_event_position'), e.id::uuid, e.type, e.subject, e.at::timestamptz, e.data::json
                FROM (SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                      WITH ORDINALITY AS given (id, type, subject, at, data, place) ORDER BY place) e
                RETURNING position)
            SELECT pg_notify('feed_event', max(position)::text) FROM written
            """;

    @Override
    public void write(Connection connection, List<PendingEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, column(connection, events, event -> event.id().toString()));
            insert.setArray(2, column(connection, events, PendingEvent::type));
            insert.setArray(3, column(connection, events, PendingEvent::subject));
            insert.setArray(4, column(connection, events, event -> event.time().toString()));
            insert.setArray(5, column(connection, events, PendingEvent::data));
            insert.execute();
        }
    }

    private static Array column(Connection connection, List<PendingEvent> events, Function<PendingEvent, String> value)
            throws SQLException {
        return connection.createArrayOf("text", events.stream().map(value).toArray());
    }
}
