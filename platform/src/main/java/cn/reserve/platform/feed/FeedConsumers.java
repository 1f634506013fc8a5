package cn.reserve.platform.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts and ends one loop per {@link FeedConsumer} bean. */
@ApplicationScoped
class FeedConsumers {
    private final Instance<FeedConsumer> consumers;
    private final FeedClient client;
    private final ConsumerPositions positions;
    private final DedicatedConnections connections;
    private final MeterRegistry metrics;
    private final boolean enabled;
    private final Map<ConsumerLoop, Thread> running = new LinkedHashMap<>();

    FeedConsumers(
            @Any Instance<FeedConsumer> consumers,
            FeedClient client,
            ConsumerPositions positions,
            DedicatedConnections connections,
            MeterRegistry metrics,
            @ConfigProperty(name = "feed.consumers.enabled", defaultValue = "true") boolean enabled) {
        this.consumers = consumers;
        this.client = client;
        this.positions = positions;
        this.connections = connections;
        this.metrics = metrics;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        Map<String, FeedConsumer> names = new HashMap<>();
        for (FeedConsumer consumer : consumers) {
            FeedConsumer other = names.put(consumer.name(), consumer);
            if (other != null) {
                throw new IllegalStateException("Two feed consumers have the name " + consumer.name());
            }
            if (enabled) {
                start(consumer);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (Map.Entry<ConsumerLoop, Thread> loop : running.entrySet()) {
            loop.getKey().stop(loop.getValue());
        }
    }

    List<ConsumerLoop> loops() {
        return List.copyOf(running.keySet());
    }

    private void start(FeedConsumer consumer) {
        ConsumerLoop loop =
                new ConsumerLoop(consumer, new ConsumerState(consumer, metrics), client, positions, connections);
        running.put(loop, Thread.ofVirtual().name("feed-" + consumer.name()).start(loop));
    }
}
