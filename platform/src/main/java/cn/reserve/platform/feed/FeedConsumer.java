package cn.reserve.platform.feed;

import java.util.List;
import java.util.Set;

/**
 * Applies another service's feed. Make it a CDI bean: the platform runs one loop for it, in one replica at a time, when
 * {@code feed.consumers.enabled} is true and {@code feed.source.<source>.url} names the feed's address (up to and without
 * {@code /feed}, for example {@code http://library:8081/api/library}).
 */
public interface FeedConsumer {

    /** The name of the source: {@code library}, {@code supply-demand} or {@code financing}. */
    String source();

    /** The types to receive; empty means all. */
    Set<String> types();

    /**
     * Applies events in feed order. Runs inside a transaction that also moves the position: when it throws, nothing is
     * stored and the same events come again later; when it returns, they never come again. Write it for batches (one
     * statement for many rows), a replay hands over up to 2,000 at a time, and read the events by {@link ReadingEvents}, so that one
     * which makes no sense does not hold up the others.
     */
    void apply(List<FeedEvent> batch);

    /** Under this name the position is kept: a changed name replays the feed from the start. */
    default String name() {
        return getClass().getSimpleName().replace("_Subclass", "");
    }

    /**
     * What applies a batch later, called outside the transaction while the batch before is still being applied: the place to bind and
     * to shape what needs no database.
     */
    default Runnable prepare(List<FeedEvent> batch) {
        return () -> apply(batch);
    }

    /**
     * Runs after the events of each page that reaches the head of the feed, in the same transaction, also when none of them was for this
     * consumer: the place for what a consumer that is behind would do over and over, with values that are long out of date.
     */
    default void reachedHead() {}
}
