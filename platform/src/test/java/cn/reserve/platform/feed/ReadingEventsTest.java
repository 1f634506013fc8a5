package cn.reserve.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingEventsTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<String> read = new ArrayList<>();
    private final FeedConsumer consumer = new Following();

    @BeforeEach
    void count() {
        Metrics.addRegistry(metrics);
    }

    @AfterEach
    void countNoMore() {
        Metrics.removeRegistry(metrics);
    }

    @Test
    void passesOverWhatCannotBeReadAndCountsIt() {
        consumer.apply(List.of(
                event(1, "{\"name\":\"甲\"}"),
                event(2, "{\"name\":[1]}"),
                event(3, "null"),
                event(4, "{}"),
                event(5, "{\"name\":\"乙\",\"added\":1}")));

        assertThat(read).containsExactly("甲", "乙");
        assertThat(metrics.counter("feed.consumer.unreadable", "consumer", "Following", "source", "toy")
                        .count())
                .isEqualTo(3);
    }

    @Test
    void letsTheBatchFailWhenTheFaultIsNotTheEvents() {
        assertThatThrownBy(() -> ReadingEvents.each(consumer, List.of(event(1, "{}")), event -> {
                    throw new IllegalStateException("the database is gone");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private static FeedEvent event(long position, String data) {
        return new FeedEvent(UUID.randomUUID(), "toy.changed", "a", Instant.EPOCH, EventData.of(data), position);
    }

    private record Toy(String name) {
        Toy {
            if (name == null) {
                throw new IllegalArgumentException("a toy without a name");
            }
        }
    }

    private final class Following implements FeedConsumer {
        @Override
        public String source() {
            return "toy";
        }

        @Override
        public Set<String> types() {
            return Set.of();
        }

        @Override
        public void apply(List<FeedEvent> batch) {
            ReadingEvents.each(
                    this, batch, event -> read.add(event.data().as(Toy.class).name()));
        }
    }
}
