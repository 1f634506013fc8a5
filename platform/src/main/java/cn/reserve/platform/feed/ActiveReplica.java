package cn.reserve.platform.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The right to be the one active consumer among all replicas: a lock of a database session, so it ends with the process
 * that holds it, whatever ends that.
 */
final class ActiveReplica implements AutoCloseable {
    /** Lock not available; the session waits in slices, as a waiting statement keeps old row versions alive. */
    private static final String NOT_YET = "55P03";

    private final Connection connection;

    private ActiveReplica(Connection connection) {
        this.connection = connection;
    }

    /** Waits until no other replica holds the right, and takes it. */
    static ActiveReplica become(DedicatedConnections connections, String consumer) throws SQLException {
        Connection connection = connections.open();
        try (Statement settings = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement(
                        "SELECT pg_advisory_lock(hashtextextended('feed-consumer:' || ?, 0))")) {
            settings.execute("SET lock_timeout = '10s'");
            lock.setString(1, consumer);
            boolean held;
            do {
                held = locked(lock);
            } while (!held);
            return new ActiveReplica(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean locked(PreparedStatement lock) throws SQLException {
        try {
            lock.execute();
            return true;
        } catch (SQLException e) {
            if (NOT_YET.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Makes sure that the right is still held. */
    void check() throws SQLException {
        if (!connection.isValid(2)) {
            throw new SQLException("The session that holds the consumer's lock is gone");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
