package cn.reserve.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How far each consumer of this service came. */
@ApplicationScoped
class ConsumerPositions {
    private final DataSource dataSource;

    ConsumerPositions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The position after the last applied event; 0 for a consumer that never ran. */
    long load(FeedConsumer consumer) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO feed_position (consumer, source) VALUES (?, ?) ON CONFLICT DO NOTHING");
                PreparedStatement select = connection.prepareStatement(
                        "SELECT position FROM feed_position WHERE consumer = ? AND source = ?")) {
            insert.setString(1, consumer.name());
            insert.setString(2, consumer.source());
            insert.executeUpdate();
            select.setString(1, consumer.name());
            select.setString(2, consumer.source());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * Moves a position in the current transaction.
     *
     * @throws IllegalStateException when it is not where the consumer believed: somebody else moved it
     */
    void move(FeedConsumer consumer, long from, long to) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE feed_position SET position = ?, updated_at = now()"
                                + " WHERE consumer = ? AND source = ? AND position = ?")) {
            update.setLong(1, to);
            update.setString(2, consumer.name());
            update.setString(3, consumer.source());
            update.setLong(4, from);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException(
                        "The position of " + consumer.name() + " is no longer " + from + ", it was moved elsewhere");
            }
        }
    }
}
