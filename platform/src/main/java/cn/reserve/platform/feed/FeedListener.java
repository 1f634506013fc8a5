package cn.reserve.platform.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The one connection per process on which the database tells of new events and of what subscribers wait for; comes back by itself when it breaks. */
@ApplicationScoped
class FeedListener {
    private static final Logger LOG = Logger.getLogger(FeedListener.class);
    private static final int CHECK_EVERY_MS = 10_000;

    private final DedicatedConnections connections;
    private final FeedSignal signal;
    private final List<ChannelSubscriber> subscribers;
    private final AtomicInteger listening;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    FeedListener(
            DedicatedConnections connections,
            FeedSignal signal,
            @All List<ChannelSubscriber> subscribers,
            MeterRegistry metrics) {
        this.connections = connections;
        this.signal = signal;
        this.subscribers = List.copyOf(subscribers);
        this.listening = metrics.gauge("feed.listening", new AtomicInteger());
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("feed-listener").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        signal.close();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
        while (!stopping) {
            try (Connection connection = connections.open()) {
                listen(connection, backoff);
            } catch (Throwable e) {
                // An Error as well: nobody else would notice that this thread has ended, and every reader would poll
                // for ever.
                listening.set(0);
                failed(e, backoff);
            }
        }
        listening.set(0);
    }

    private void failed(Throwable e, Backoff backoff) {
        if (!stopping) {
            LOG.warnf(e, "The feed's listening connection broke, readers poll until it is back");
            backoff.pause();
        }
    }

    private void listen(Connection connection, Backoff backoff) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + FeedOutbox.CHANNEL);
            for (ChannelSubscriber subscriber : subscribers) {
                statement.execute("LISTEN " + subscriber.channel());
            }
            listening.set(1);
            backoff.reset();
            // Whatever was published while nobody listened.
            signal.raise();
            subscribers.forEach(ChannelSubscriber::missed);
            PGConnection notified = connection.unwrap(PGConnection.class);
            while (!stopping) {
                PGNotification[] news = notified.getNotifications(CHECK_EVERY_MS);
                if (news != null && news.length > 0) {
                    tell(news);
                } else {
                    statement.execute("SELECT 1");
                }
            }
        }
    }

    private void tell(PGNotification[] news) {
        boolean events = false;
        for (PGNotification one : news) {
            events |= one.getName().equals(FeedOutbox.CHANNEL);
            subscribers.stream()
                    .filter(subscriber -> subscriber.channel().equals(one.getName()))
                    .forEach(subscriber -> subscriber.heard(one.getParameter()));
        }
        if (events) {
            signal.raise();
        }
    }
}
