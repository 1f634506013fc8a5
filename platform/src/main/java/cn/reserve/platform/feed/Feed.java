package cn.reserve.platform.feed;

import cn.reserve.platform.journal.Journal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Where a use case says what it decided, for other services and systems to follow. */
@ApplicationScoped
public class Feed {
    private final Journal journal;
    private final FeedOutbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Feed(Journal journal, FeedOutbox outbox, ObjectMapper json) {
        this.journal = journal;
        this.outbox = outbox;
        this.json = json;
        this.clock = Clock.systemUTC();
    }

    /**
     * Publishes an event with the current transaction: readers see it when, and only if, the transaction commits.
     *
     * @param type the event's type, {@code <service>.<what-happened>}
     * @param subject the identifier of the record that it is about; order is kept per subject
     * @param data the event's fields; becomes JSON at once, so later changes to the object do not show
     * @throws IllegalStateException without an active transaction
     */
    public void publish(String type, String subject, Object data) {
        try {
            journal.add(outbox, PendingEvent.of(type, subject, clock.instant(), json.writeValueAsString(data)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of " + type + " cannot be written as JSON", e);
        }
    }
}
