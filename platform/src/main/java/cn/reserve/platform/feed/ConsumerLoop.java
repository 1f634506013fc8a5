package cn.reserve.platform.feed;

import cn.reserve.platform.feed.FeedClient.ReceivedPage;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jboss.logging.Logger;

/**
 * Follows one feed for one consumer: becomes the active replica, then applies page after page, each with its position in
 * one transaction, while the next page is already being fetched and prepared. A failure never skips anything: the loop starts again at
 * the stored position after a pause.
 */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final int TRANSACTION_SECONDS = 120;

    private final FeedConsumer consumer;
    private final ConsumerState state;
    private final FeedClient client;
    private final ConsumerPositions positions;
    private final DedicatedConnections connections;
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));
    private volatile boolean stopping;
    private volatile boolean applying;

    ConsumerLoop(
            FeedConsumer consumer,
            ConsumerState state,
            FeedClient client,
            ConsumerPositions positions,
            DedicatedConnections connections) {
        this.consumer = consumer;
        this.state = state;
        this.client = client;
        this.positions = positions;
        this.connections = connections;
    }

    ConsumerState state() {
        return state;
    }

    String name() {
        return consumer.name();
    }

    @Override
    public void run() {
        while (!stopping) {
            try (ActiveReplica replica = ActiveReplica.become(connections, consumer.name())) {
                follow(replica);
            } catch (InterruptedException e) {
                stopping = true;
            } catch (Throwable e) {
                // An Error as well: a consumer whose thread has ended would stand still without a word.
                failed(e);
            } finally {
                state.standby();
            }
        }
    }

    /** Ends the loop: at once while it waits, after the page that is being applied otherwise. */
    void stop(Thread thread) throws InterruptedException {
        stopping = true;
        if (applying) {
            thread.join(Duration.ofSeconds(10));
        }
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    private void follow(ActiveReplica replica) throws Exception {
        long position = positions.load(consumer);
        state.activeFrom(position);
        LOG.infof("Following a feed consumer=%s source=%s position=%d", consumer.name(), consumer.source(), position);
        FutureTask<PreparedPage> coming = fetch(position);
        try {
            while (!stopping) {
                PreparedPage prepared = received(coming);
                ReceivedPage page = prepared.page();
                state.saw(page.head());
                coming = fetch(page.next());
                if (page.next() > position) {
                    replica.check();
                    apply(prepared, position);
                    position = page.next();
                }
                backoff.reset();
            }
        } finally {
            coming.cancel(true);
        }
    }

    private FutureTask<PreparedPage> fetch(long after) {
        FutureTask<PreparedPage> task = new FutureTask<>(() -> prepared(after));
        Thread.ofVirtual().name("feed-fetch-" + consumer.name()).start(task);
        return task;
    }

    private PreparedPage prepared(long after) throws IOException, InterruptedException {
        ReceivedPage page = client.read(consumer.source(), consumer.types(), after);
        return new PreparedPage(page, page.events().isEmpty() ? () -> {} : consumer.prepare(page.events()));
    }

    private static PreparedPage received(FutureTask<PreparedPage> coming) throws Exception {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private void apply(PreparedPage prepared, long position) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        applying = true;
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_SECONDS)
                    .run(() -> applyInTransaction(prepared, position));
        } finally {
            applying = false;
            request.terminate();
        }
        state.moved(prepared.page().next(), prepared.page().events().size());
    }

    private void applyInTransaction(PreparedPage prepared, long position) {
        try {
            // First, so that a second active consumer, should there ever be one, waits here and then fails.
            positions.move(consumer, position, prepared.page().next());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        prepared.work().run();
        if (prepared.page().next() >= prepared.page().head()) {
            consumer.reachedHead();
        }
    }

    private void failed(Throwable e) {
        if (stopping) {
            return;
        }
        state.failed(e.getClass().getSimpleName());
        LOG.warnf(
                e,
                "Following a feed failed, trying again consumer=%s source=%s position=%d failures=%d",
                consumer.name(),
                consumer.source(),
                state.position(),
                backoff.failures() + 1);
        backoff.pause();
    }

    private record PreparedPage(ReceivedPage page, Runnable work) {}
}
