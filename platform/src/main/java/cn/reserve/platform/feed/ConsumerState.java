package cn.reserve.platform.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How a consumer of this process is doing, for metrics and health. */
final class ConsumerState {
    private final Counter applied;
    private final Counter failures;
    private volatile boolean active;
    private volatile long position;
    private volatile long head;
    private volatile @Nullable String lastFailure;

    ConsumerState(FeedConsumer consumer, MeterRegistry metrics) {
        Tags tags = Tags.of("consumer", consumer.name(), "source", consumer.source());
        applied = metrics.counter("feed.consumer.events", tags);
        failures = metrics.counter("feed.consumer.failures", tags);
        gauge("feed.consumer.position", tags, metrics, state -> state.position);
        gauge("feed.consumer.lag", tags, metrics, ConsumerState::lag);
        gauge("feed.consumer.active", tags, metrics, state -> state.active ? 1 : 0);
    }

    private void gauge(String name, Tags tags, MeterRegistry metrics, ToDoubleFunction<ConsumerState> value) {
        Gauge.builder(name, this, value).tags(tags).strongReference(true).register(metrics);
    }

    void activeFrom(long start) {
        position = start;
        head = Math.max(head, start);
        active = true;
    }

    void standby() {
        active = false;
    }

    void saw(long newHead) {
        head = newHead;
    }

    void moved(long newPosition, int events) {
        position = newPosition;
        applied.increment(events);
        lastFailure = null;
    }

    void failed(String what) {
        failures.increment();
        lastFailure = what;
    }

    boolean active() {
        return active;
    }

    long position() {
        return position;
    }

    /** Positions that the source is ahead, as far as known. */
    long lag() {
        return active ? Math.max(0, head - position) : 0;
    }

    @Nullable
    String lastFailure() {
        return lastFailure;
    }
}
