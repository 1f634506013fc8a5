package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.feed.Feed;
import cn.reserve.platform.identity.Caller;
import cn.reserve.supplydemand.file.FileTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every step of a case leaves behind: a line of its timeline, an audit entry, an event, and the fresh record. */
@ApplicationScoped
class RecordingDisposal {
    static final FileTable CERTIFICATES = new FileTable("disposal_certificate", "case_id");

    private final DisposalCases cases;
    private final DisposalBids bids;
    private final DisposalSteps steps;
    private final ReadingDisposals reading;
    private final Audit audit;
    private final Feed feed;
    private final Caller caller;
    private final Clock clock;

    RecordingDisposal(
            DisposalCases cases,
            DisposalBids bids,
            DisposalSteps steps,
            ReadingDisposals reading,
            Audit audit,
            Feed feed,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.bids = bids;
        this.steps = steps;
        this.reading = reading;
        this.audit = audit;
        this.feed = feed;
        this.caller = caller;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the audit trail keeps of a case before a step. */
    Decision before(DisposalCase found) {
        return Decision.of(found, bids.of(found.id()));
    }

    /** Records a step that the caller just took. */
    DisposalResponse record(String action, ReadingDisposals.Seen seen, Decision before, DisposalStep.Said said) {
        DisposalStep.By by = new DisposalStep.By(seen.side(), caller.name(), caller.organisationName());
        record(action, seen.found(), before, said, by);
        return reading.response(seen);
    }

    /** Records what the project's feed said. */
    void recordFed(String action, DisposalCase found, @Nullable Decision before, DisposalStep.Said said) {
        record(action, found, before, said, new DisposalStep.By(DisposalSide.OFFICE, null, null));
    }

    private void record(
            String action, DisposalCase found, @Nullable Decision before, DisposalStep.Said said, DisposalStep.By by) {
        cases.flush();
        steps.add(found.id(), said, by, found.updatedAt());
        note(action, found, before);
        feed.publish(DisposalAdvanced.TYPE, found.id().toString(), DisposalAdvanced.of(found));
    }

    /** An entry in the audit trail alone: of what is no step of the timeline. */
    void note(String action, DisposalCase found, @Nullable Decision before) {
        cases.flush();
        audit.record(
                action,
                "equipment-disposal",
                found.id().toString(),
                found.label(),
                before,
                Decision.of(found, bids.of(found.id())));
    }

    /** Tells the library that there is evidence. */
    void publishEvidence(DisposalAccepted evidence) {
        feed.publish(DisposalAccepted.TYPE, evidence.projectId().toString(), evidence);
    }

    /** The fields of a case that carry a decision, as the audit trail keeps them. */
    record Decision(
            String uscc,
            DisposalState state,
            int quantity,
            @Nullable String recycler,
            @Nullable LocalDate pickedUpOn,
            @Nullable Integer pickedUp,
            @Nullable DisposalOutcome outcome,
            @Nullable String certificateNumber,
            @Nullable LocalDate certificateOn,
            @Nullable Integer certificateQuantity,
            @Nullable String reason,
            List<String> bids) {
        static Decision of(DisposalCase found, List<DisposalBid> bids) {
            return new Decision(
                    found.uscc(),
                    found.state(),
                    found.quantity(),
                    found.recyclerUscc(),
                    found.pickedUpOn(),
                    found.pickedUp(),
                    found.outcome(),
                    found.certificateNumber(),
                    found.certificateOn(),
                    found.certificateQuantity(),
                    found.reason(),
                    bids.stream()
                            .map(bid -> bid.uscc() + " " + bid.state() + " " + bid.price())
                            .toList());
        }
    }
}
