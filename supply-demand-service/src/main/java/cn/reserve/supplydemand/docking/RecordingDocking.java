package cn.reserve.supplydemand.docking;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Caller;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What every step of a case leaves behind: an audit entry, an event, a notice, and the fresh record. */
@ApplicationScoped
class RecordingDocking {
    private final DockingCases cases;
    private final ReadingDockings reading;
    private final Audit audit;
    private final Feed feed;
    private final TellingOfDocking telling;
    private final Caller caller;
    private final Clock clock;

    RecordingDocking(
            DockingCases cases,
            ReadingDockings reading,
            Audit audit,
            Feed feed,
            TellingOfDocking telling,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.audit = audit;
        this.feed = feed;
        this.telling = telling;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller as the one who takes a step now. */
    Doing doing(DockingSide side, @Nullable String note) {
        return new Doing(
                side,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.subject(),
                caller.name(),
                caller.organisationName(),
                note);
    }

    /** Whoever acts now, the platform itself where nobody does: what ends a case happened elsewhere, also in the background. */
    Doing happening(DockingSide side) {
        return Arc.container().requestContext().isActive() && !caller.isAnonymous()
                ? doing(side, null)
                : new Doing(side, clock.instant().truncatedTo(ChronoUnit.MICROS), "service", "", "", null);
    }

    /** Records a step that was just taken. */
    DockingResponse record(
            String action, DockingCase docking, StepKind step, DockingSide by, @Nullable Decision before) {
        note(action, docking, step, by, before);
        return reading.response(docking);
    }

    /** The same of a step that nobody waits for an answer to. */
    void note(String action, DockingCase docking, StepKind step, DockingSide by, @Nullable Decision before) {
        cases.flush();
        String id = docking.id().toString();
        audit.record(action, "docking", id, docking.label(), before, Decision.of(docking));
        feed.publish(DockingAdvanced.TYPE, id, DockingAdvanced.of(docking));
        telling.of(docking, step, by);
    }

    /** The fields of a case that carry a decision, as the audit trail keeps them. */
    record Decision(
            String demandId,
            String supplyId,
            String buyer,
            String supplier,
            DockingState state,
            @Nullable Terms proposal,
            @Nullable BigDecimal amount,
            @Nullable LocalDate agreedOn,
            @Nullable DropReason dropReason,
            @Nullable String dropText) {

        static Decision of(DockingCase docking) {
            return new Decision(
                    docking.demandId().toString(),
                    docking.supplyId().toString(),
                    docking.buyerUscc(),
                    docking.supplierUscc(),
                    docking.state(),
                    docking.proposal(),
                    docking.amount(),
                    docking.agreedOn(),
                    docking.dropReason(),
                    docking.dropText());
        }
    }
}
