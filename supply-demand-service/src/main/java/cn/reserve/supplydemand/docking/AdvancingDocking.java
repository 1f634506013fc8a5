package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a case after its opening, by either enterprise.
 *
 * <p>All throw 404 {@code docking.not-found} (also for a case of other enterprises), 428 and 412 about {@code If-Match}, and 409 {@code
 * docking.step-not-possible} when the state, or the side that one stands on, does not allow it.
 */
@ApplicationScoped
class AdvancingDocking {
    private final DockingCases cases;
    private final RecordingDocking recording;
    private final Caller caller;
    private final Clock clock;

    AdvancingDocking(DockingCases cases, RecordingDocking recording, Caller caller, Clock clock) {
        this.cases = cases;
        this.recording = recording;
        this.caller = caller;
        this.clock = clock;
    }

    /** A side takes a suggestion up. */
    @Transactional
    DockingResponse stateInterest(UUID id, @Nullable String ifMatch, DockingRequests.Step request) {
        return advance(
                id,
                ifMatch,
                request.note(),
                "docking.interest-stated",
                StepKind.INTERESTED,
                DockingCase::stateInterest);
    }

    /** The other side is willing to talk. */
    @Transactional
    DockingResponse beginToTalk(UUID id, @Nullable String ifMatch, DockingRequests.Step request) {
        return advance(id, ifMatch, request.note(), "docking.talk-begun", StepKind.TALKING, DockingCase::beginToTalk);
    }

    /** A side says what was agreed; 400 {@code day} when the contract is older than the case, or of tomorrow. */
    @Transactional
    DockingResponse propose(UUID id, @Nullable String ifMatch, DockingRequests.Proposal request) {
        return advance(id, ifMatch, request.note(), "docking.proposed", StepKind.PROPOSED, (docking, doing) -> {
            LocalDate opened = LocalDate.ofInstant(docking.openedAt(), CityTime.ZONE);
            refuse(DockingPolicy.check(request.day(), opened, LocalDate.now(clock)));
            docking.propose(request.terms(), doing);
        });
    }

    /** The other side confirms the last proposal; {@code If-Match} says that it is the one that was read. */
    @Transactional
    DockingResponse agree(UUID id, @Nullable String ifMatch, DockingRequests.Step request) {
        return advance(id, ifMatch, request.note(), "docking.agreed", StepKind.AGREED, DockingCase::agree);
    }

    /** A side ends the case. */
    @Transactional
    DockingResponse drop(UUID id, @Nullable String ifMatch, DockingRequests.Drop request) {
        refuse(DockingPolicy.check(request.reason(), request.text()));
        return advance(
                id,
                ifMatch,
                null,
                "docking.dropped",
                StepKind.DROPPED,
                (docking, doing) -> docking.drop(request.reason(), request.text(), doing));
    }

    private DockingResponse advance(
            UUID id,
            @Nullable String ifMatch,
            @Nullable String note,
            String action,
            StepKind step,
            BiConsumer<DockingCase, Doing> verb) {
        DockingCase docking = cases.hold(id, caller.scope()).orElseThrow(() -> Problems.notFound("docking"));
        Etags.require(ifMatch, docking.version());
        DockingSide side = DockingSide.of(caller.scope(), docking);
        RecordingDocking.Decision before = RecordingDocking.Decision.of(docking);
        verb.accept(docking, recording.doing(side, note));
        return recording.record(action, docking, step, side, before);
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
