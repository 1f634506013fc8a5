package cn.reserve.platform.feed;

import static org.awaitility.Awaitility.await;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeedListenerTest {

    @Test
    void comesBackAfterAnyFailureAndSaysWhetherItListens() {
        TestDatabase database = PostgresForTests.newDatabase("classpath:db/platform");
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        BreakingSignal signal = new BreakingSignal();
        FeedListener listener = new FeedListener(
                new DedicatedConnections(database.url(), database.app(), database.password()),
                signal,
                List.of(),
                metrics);
        listener.start(new StartupEvent());
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> signal.raised.get() >= 2 && listening(metrics) == 1);
        } finally {
            listener.stop(new ShutdownEvent());
        }
    }

    private static double listening(SimpleMeterRegistry metrics) {
        return metrics.get("feed.listening").gauge().value();
    }

    /** Fails the first time as nothing does that the listener could know of. */
    private static final class BreakingSignal extends FeedSignal {
        private final AtomicInteger raised = new AtomicInteger();

        @Override
        void raise() {
            if (raised.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("planted");
            }
            super.raise();
        }
    }
}
