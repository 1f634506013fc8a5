package cn.reserve.platform.audit;

import cn.reserve.platform.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Where a use case says who did what to which record. */
@ApplicationScoped
public class Audit {
    private final Journal journal;
    private final AuditChain chain;
    private final Actors actors;
    private final CanonicalJson canonical;
    private final Event<Acted> acted;
    private final Clock clock;

    Audit(Journal journal, AuditChain chain, Actors actors, CanonicalJson canonical, Event<Acted> acted) {
        this.journal = journal;
        this.chain = chain;
        this.actors = actors;
        this.canonical = canonical;
        this.acted = acted;
        this.clock = Clock.systemUTC();
    }

    /**
     * Records an act of the current caller (or of the service itself, in background work) with the current transaction.
     *
     * @param action for example {@code project.submitted}
     * @param subjectType the kind of record, for example {@code project}
     * @param before the decision-bearing fields before the act, null for a new record
     * @param after the same fields after it, null when the record is gone
     * @throws IllegalStateException without an active transaction
     */
    public void record(
            String action, String subjectType, String subjectId, @Nullable Object before, @Nullable Object after) {
        record(action, subjectType, subjectId, null, before, after);
    }

    /**
     * The same about a record that people know by a name or number.
     *
     * @param label what they call it at this moment; null when it has no name
     */
    public void record(
            String action,
            String subjectType,
            String subjectId,
            @Nullable String label,
            @Nullable Object before,
            @Nullable Object after) {
        add(action, subjectType, subjectId, label, before, after);
        acted.fire(new Acted(subjectId));
    }

    private void add(
            String action,
            String subjectType,
            String subjectId,
            @Nullable String label,
            @Nullable Object before,
            @Nullable Object after) {
        journal.add(
                chain,
                new PendingEntry(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actors.current(),
                        action,
                        subjectType,
                        subjectId,
                        label,
                        canonical.tree(before),
                        canonical.tree(after),
                        (String) MDC.get("traceId")));
    }

    /**
     * Records that the caller looked at data that is not shown without a trace (contact persons, financial figures). Joins
     * the current transaction, or runs in one of its own, as a reading request usually has none.
     *
     * @param label what people call the record
     */
    public void recordLook(String action, String subjectType, String subjectId, String label) {
        recordLook(action, subjectType, subjectId, label, null);
    }

    /**
     * The same with what was shown, or taken along as a file. Whoever has only looked has not done what the record waits for: use this, and
     * not {@link #record}, for whatever changes nothing.
     *
     * @param label null when the record has no name
     * @param shown what the trail keeps of it
     */
    public void recordLook(
            String action, String subjectType, String subjectId, @Nullable String label, @Nullable Object shown) {
        QuarkusTransaction.joiningExisting().run(() -> add(action, subjectType, subjectId, label, null, shown));
    }
}
