package cn.reserve.platform.feed;

import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Reads a batch event by event. One that cannot be read is logged with its place, counted ({@code feed.consumer.unreadable}) and passed
 * over: it will be no better the next time, and would otherwise hold up everything behind it.
 */
public final class ReadingEvents {
    private static final Logger LOG = Logger.getLogger(ReadingEvents.class);

    private ReadingEvents() {}

    /**
     * Hands each event to the reading, in order.
     *
     * @param reading throws {@link IllegalArgumentException} for an event that it cannot make sense of, as {@link EventData#as} does;
     *     anything else that it throws ends the batch, which then comes again
     */
    public static void each(FeedConsumer consumer, List<FeedEvent> batch, Consumer<FeedEvent> reading) {
        for (FeedEvent event : batch) {
            try {
                reading.accept(event);
            } catch (IllegalArgumentException e) {
                passOver(consumer, event, e);
            }
        }
    }

    private static void passOver(FeedConsumer consumer, FeedEvent event, IllegalArgumentException why) {
        Metrics.counter("feed.consumer.unreadable", "consumer", consumer.name(), "source", consumer.source())
                .increment();
        LOG.warnf(
                "Feed event passed over: %s consumer=%s source=%s type=%s position=%d id=%s",
                why.getMessage(), consumer.name(), consumer.source(), event.type(), event.position(), event.id());
    }
}
