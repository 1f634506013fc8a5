package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.recycler.ReadingRecyclers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise and its recycler settle between them: the choice, stepping back, the pick-up; and what the enterprise alone says.
 *
 * <p>All throw 404 {@code equipment-disposal.not-found} for what the caller may not know, 403 {@code equipment-disposal.not-your-step} for
 * who knows of it on another side, 428 and 412 about {@code If-Match}, and 409 {@code equipment-disposal.step-not-possible}.
 */
@ApplicationScoped
class HandingOver {
    private final DisposalBids bids;
    private final ReadingDisposals reading;
    private final RecordingDisposal recording;
    private final TellingOfDisposal telling;
    private final Participants participants;
    private final ReadingRecyclers recyclers;

    HandingOver(
            DisposalBids bids,
            ReadingDisposals reading,
            RecordingDisposal recording,
            TellingOfDisposal telling,
            Participants participants,
            ReadingRecyclers recyclers) {
        this.bids = bids;
        this.reading = reading;
        this.recording = recording;
        this.telling = telling;
        this.participants = participants;
        this.recyclers = recyclers;
    }

    /**
     * The enterprise chooses a bid; the others are told.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 {@code disposal-bid.not-found}; 409 {@code equipment-disposal.bid-not-open}, {@code
     *     equipment-disposal.recycler-unfit} for who has left the register since, or lacks the qualification that a law asks for
     */
    @Transactional
    DisposalResponse choose(UUID id, @Nullable String ifMatch, DisposalRequests.Choice request) {
        ReadingDisposals.Seen seen = own(id, ifMatch);
        DisposalCase found = seen.found();
        RecordingDisposal.Decision before = recording.before(found);
        List<DisposalBid> all = bids.of(id);
        DisposalBid chosen = all.stream()
                .filter(bid -> bid.id().equals(request.bidId()))
                .findAny()
                .orElseThrow(() -> Problems.notFound("disposal-bid"));
        Participant taker = participants.require(chosen.uscc());
        if (!recyclers.mayTake(found.kind(), taker.uscc())) {
            throw Problems.conflict("equipment-disposal.recycler-unfit");
        }
        chosen.choose(recording.now());
        found.choose(taker.uscc(), taker.county(), request, recording.now());
        telling.one(SupplyDemandNotice.DISPOSAL_CHOSEN, taker.uscc(), found);
        all.stream().filter(bid -> bid.state() == BidState.OPEN).forEach(bid -> {
            bid.passOver(recording.now());
            telling.one(SupplyDemandNotice.DISPOSAL_PASSED_OVER, bid.uscc(), found);
        });
        return recording.record(
                "equipment-disposal.chosen", seen, before, DisposalStep.Said.of(StepKind.CHOSEN, taker.name()));
    }

    /** Either side steps back before the pick-up; it is offered again, and whoever was passed over stands again. */
    @Transactional
    DisposalResponse release(UUID id, @Nullable String ifMatch, String reason) {
        ReadingDisposals.Seen seen = party(id, ifMatch);
        DisposalCase found = seen.found();
        RecordingDisposal.Decision before = recording.before(found);
        if (found.state() != DisposalState.AGREED) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
        String taker = Objects.requireNonNull(found.recyclerUscc());
        for (DisposalBid bid : bids.of(id)) {
            if (bid.state() == BidState.CHOSEN) {
                bid.release(seen.side() == DisposalSide.RECYCLER, recording.now());
            } else if (bid.state() == BidState.PASSED_OVER) {
                bid.standAgain(recording.now());
                telling.one(SupplyDemandNotice.DISPOSAL_OFFERED, bid.uscc(), found);
            }
        }
        bids.flush();
        found.release(bids.standing(id), recording.now());
        telling.other(SupplyDemandNotice.DISPOSAL_RELEASED, found, seen.side(), taker);
        DisposalResponse after = recording.record(
                "equipment-disposal.released", seen, before, DisposalStep.Said.of(StepKind.RELEASED, reason));
        // Whoever has stepped back is a bidder again, and sees no more than one.
        return seen.side() == DisposalSide.RECYCLER ? reading.one(id) : after;
    }

    /**
     * A side says when how much was taken away; when both say the same, it was.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code pickedUpOn}, {@code quantity}, {@code note}
     */
    @Transactional
    DisposalResponse pickUp(UUID id, @Nullable String ifMatch, DisposalRequests.PickUp said) {
        ReadingDisposals.Seen seen = party(id, ifMatch);
        DisposalCase found = seen.found();
        refuse(DisposalPolicy.checkPickUp(said, found.quantity(), recording.today()));
        RecordingDisposal.Decision before = recording.before(found);
        boolean agreed = found.pickUp(seen.side(), said.pickedUpOn(), said.quantity(), recording.now());
        telling.other(
                agreed ? SupplyDemandNotice.DISPOSAL_PICKED_UP : SupplyDemandNotice.DISPOSAL_PICK_UP,
                found,
                seen.side(),
                Objects.requireNonNull(found.recyclerUscc()));
        StepKind kind = agreed ? StepKind.PICKED_UP : StepKind.PICK_UP_STATED;
        return recording.record(
                agreed ? "equipment-disposal.picked-up" : "equipment-disposal.pick-up-stated",
                seen,
                before,
                new DisposalStep.Said(kind, said.pickedUpOn(), said.quantity(), said.note()));
    }

    /**
     * The enterprise sold it, keeps it, or has had it disposed of by somebody else, whose certificate it hands in itself.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code disposer}, {@code leftOn}, {@code quantity}
     */
    @Transactional
    DisposalResponse endOtherwise(UUID id, @Nullable String ifMatch, DisposalRequests.Otherwise said) {
        ReadingDisposals.Seen seen = own(id, ifMatch);
        DisposalCase found = seen.found();
        refuse(DisposalPolicy.checkOtherwise(said, found.quantity(), recording.today()));
        RecordingDisposal.Decision before = recording.before(found);
        found.endOtherwise(said, recording.now());
        bids.of(id).stream().filter(bid -> bid.state() == BidState.OPEN).forEach(bid -> {
            bid.passOver(recording.now());
            telling.one(SupplyDemandNotice.DISPOSAL_PASSED_OVER, bid.uscc(), found);
        });
        return recording.record(
                "equipment-disposal.ended-otherwise",
                seen,
                before,
                new DisposalStep.Said(StepKind.STATED_OTHERWISE, said.leftOn(), said.quantity(), said.reason()));
    }

    /** What was sold or kept is offered after all. */
    @Transactional
    DisposalResponse offerAfterAll(UUID id, @Nullable String ifMatch) {
        ReadingDisposals.Seen seen = own(id, ifMatch);
        DisposalCase found = seen.found();
        RecordingDisposal.Decision before = recording.before(found);
        found.offerAfterAll(recording.now());
        bids.of(id).stream()
                .filter(bid -> bid.state() == BidState.PASSED_OVER)
                .forEach(bid -> bid.standAgain(recording.now()));
        bids.flush();
        found.bidsAre(bids.standing(id), recording.now());
        telling.offered(found);
        return recording.record(
                "equipment-disposal.offered", seen, before, DisposalStep.Said.of(StepKind.OFFERED_AGAIN));
    }

    private ReadingDisposals.Seen own(UUID id, @Nullable String ifMatch) {
        ReadingDisposals.Seen seen = reading.held(id);
        if (seen.side() != DisposalSide.ENTERPRISE) {
            throw Problems.forbidden("equipment-disposal.not-your-step");
        }
        Etags.require(ifMatch, seen.found().version());
        return seen;
    }

    private ReadingDisposals.Seen party(UUID id, @Nullable String ifMatch) {
        ReadingDisposals.Seen seen = reading.held(id);
        if (seen.side() != DisposalSide.ENTERPRISE && seen.side() != DisposalSide.RECYCLER) {
            throw Problems.forbidden("equipment-disposal.not-your-step");
        }
        Etags.require(ifMatch, seen.found().version());
        return seen;
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
