package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.recycler.ReadingRecyclers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The economy bureau's part for what nobody takes: it reminds whom it fits, or names somebody who is to look at it. Throws as {@link HandingOver} does. */
@ApplicationScoped
class PromotingEquipment {
    private final DisposalBids bids;
    private final ReadingDisposals reading;
    private final RecordingDisposal recording;
    private final TellingOfDisposal telling;
    private final ReadingRecyclers recyclers;
    private final Participants participants;
    private final Caller caller;

    PromotingEquipment(
            DisposalBids bids,
            ReadingDisposals reading,
            RecordingDisposal recording,
            TellingOfDisposal telling,
            ReadingRecyclers recyclers,
            Participants participants,
            Caller caller) {
        this.bids = bids;
        this.reading = reading;
        this.recording = recording;
        this.telling = telling;
        this.recyclers = recyclers;
        this.participants = participants;
        this.caller = caller;
    }

    /** Reminds the recyclers that it fits, and the enterprise. */
    @Transactional
    DisposalResponse remind(UUID id, @Nullable String ifMatch) {
        ReadingDisposals.Seen seen = leading(id, ifMatch);
        RecordingDisposal.Decision before = recording.before(seen.found());
        seen.found().promoted(recording.now());
        telling.offered(seen.found());
        telling.owner(SupplyDemandNotice.DISPOSAL_REMINDED, seen.found());
        return recording.record("equipment-disposal.reminded", seen, before, DisposalStep.Said.of(StepKind.REMINDED));
    }

    /**
     * Names a recycler of the register, which then sees it whether it fits or not.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code uscc} for one that is not in the register or lacks a qualification that a law asks for, or whose own it is; 409 {@code
     *     equipment-disposal.bid-already}
     */
    @Transactional
    DisposalResponse invite(UUID id, @Nullable String ifMatch, String uscc) {
        ReadingDisposals.Seen seen = leading(id, ifMatch);
        if (!recyclers.mayTake(seen.found().kind(), uscc)
                || uscc.equals(seen.found().uscc())) {
            throw Problems.invalid(Violation.of("uscc", "recycler-unknown"));
        }
        if (bids.of(id, uscc).filter(bid -> bid.state() != BidState.WITHDRAWN).isPresent()) {
            throw Problems.conflict("equipment-disposal.bid-already");
        }
        Participant named = participants.require(uscc);
        RecordingDisposal.Decision before = recording.before(seen.found());
        seen.found().promoted(recording.now());
        if (bids.of(id, uscc).isEmpty()) {
            bids.persistAndFlush(DisposalBid.invite(id, uscc, recording.now()));
        }
        telling.one(SupplyDemandNotice.DISPOSAL_INVITED, uscc, seen.found());
        return recording.record(
                "equipment-disposal.invited", seen, before, DisposalStep.Said.of(StepKind.INVITED, named.name()));
    }

    private ReadingDisposals.Seen leading(UUID id, @Nullable String ifMatch) {
        ReadingDisposals.Seen seen = reading.held(id);
        if (!DisposalVisibility.leads(caller.scope())) {
            throw Problems.forbidden("equipment-disposal.not-your-step");
        }
        Etags.require(ifMatch, seen.found().version());
        return seen;
    }
}
