package cn.reserve.platform.notice;

import cn.reserve.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a use case tells people something. */
@ApplicationScoped
public class Notices {
    private final Journal journal;
    private final NoticeOutbox outbox;
    private final KnownKinds kinds;
    private final ReadByActing reading;
    private final Clock clock = Clock.systemUTC();

    Notices(Journal journal, NoticeOutbox outbox, KnownKinds kinds, ReadByActing reading) {
        this.journal = journal;
        this.outbox = outbox;
        this.kinds = kinds;
        this.reading = reading;
    }

    /**
     * Tells with the current transaction: people hear of it when, and only if, the transaction commits.
     *
     * @param kind one of the service's {@link NoticeKinds}
     * @throws IllegalStateException without an active transaction
     * @throws IllegalArgumentException for a kind that the service does not have
     */
    public void tell(String kind, Audience audience, About about) {
        write(kind, audience, about, null);
    }

    /**
     * The same, once for a cause: what was told for it already is not told again, also when two do so at the same moment.
     *
     * @param cause what is told once, e.g. kind, record and deadline
     */
    public void tellOnce(String cause, String kind, Audience audience, About about) {
        write(kind, audience, about, cause);
    }

    /**
     * The caller has done, with the current transaction, what notices about this subject ask for: they count as read for the caller. Needed
     * only where the act is recorded on another record than the notices are about; with each act's own subject it happens by itself.
     *
     * @param subject of the notices, see {@link About}
     */
    public void actedUpon(String subject) {
        reading.upon(subject);
    }

    private void write(String kind, Audience audience, About about, @Nullable String cause) {
        if (kinds.of(kind).isEmpty()) {
            throw new IllegalArgumentException("This service has no notice of kind " + kind);
        }
        journal.add(outbox, new PendingNotice(UUID.randomUUID(), cause, kind, audience, about, clock.instant()));
    }
}
