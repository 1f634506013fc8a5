package cn.reserve.gateway.session;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from PostgreSQL which sessions ended or got new tokens at another replica, so that all forget what they remember
 * of them at once. While the database cannot be heard the copies in memory live at most {@code recheck-unheard}; after a
 * gap everything is forgotten.
 */
@Singleton
class SessionNotices {

    /** A session's hash. */
    static final String ENDED = "session_ended";

    /** A session's hash and the generation of its new tokens. */
    static final String RENEWED = "session_renewed";

    private static final Logger LOG = Logger.getLogger(SessionNotices.class);
    private static final int LISTEN_MILLIS = 2_000;
    private static final int VALID_SECONDS = 2;
    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);

    private final DataSource database;
    private final LiveSessions live;
    private final Sessions sessions;
    private final Vertx vertx;
    private volatile boolean stopped;
    private @Nullable Thread listener;

    SessionNotices(DataSource database, LiveSessions live, Sessions sessions, Vertx vertx) {
        this.database = database;
        this.live = live;
        this.sessions = sessions;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        listener = Thread.ofVirtual().name("session-notices").start(this::listenUntilStopped);
        vertx.setPeriodic(PURGE_EVERY.toMillis(), timer -> vertx.executeBlocking(sessions::purge, false));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (listener != null) {
            listener.interrupt();
            listener.join(Duration.ofMillis(LISTEN_MILLIS));
        }
    }

    private void listenUntilStopped() {
        while (!stopped) {
            try {
                listen();
            } catch (Throwable e) {
                // An Error as well: nobody else would notice that this thread has ended.
                if (!stopped) {
                    LOG.warnf(e, "what happens to sessions at other replicas is not heard");
                    pause();
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            try {
                statement.execute("LISTEN " + ENDED);
                statement.execute("LISTEN " + RENEWED);
                live.forgetAll();
                live.heard();
                hear(connection);
            } finally {
                unlisten(statement);
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var notices = connection.unwrap(PGConnection.class);
        while (!stopped) {
            for (var notice : notices.getNotifications(LISTEN_MILLIS)) {
                take(notice);
            }
            // Silence may be a connection that has died without a word.
            if (!connection.isValid(VALID_SECONDS)) {
                throw new SQLException("the connection is gone");
            }
            live.heard();
        }
    }

    /** The connection goes back to the pool: notices to its next user would heap up unread. */
    private static void unlisten(Statement statement) {
        try {
            statement.execute("UNLISTEN *");
        } catch (SQLException e) {
            LOG.debugf("not unlistened: %s", e.getMessage());
        }
    }

    /** Whatever a notice that cannot be read was about, it is not remembered either. */
    private void take(PGNotification notice) {
        try {
            read(notice);
        } catch (RuntimeException e) {
            LOG.warnf("a notice about sessions cannot be read: %s", e.getMessage());
            live.forgetAll();
        }
    }

    private void read(PGNotification notice) {
        var words = notice.getParameter().split(" ", 2);
        var idHash = HexFormat.of().parseHex(words[0]);
        if (notice.getName().equals(RENEWED)) {
            live.renewed(idHash, Long.parseLong(words[1]));
        } else {
            live.forget(idHash);
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
