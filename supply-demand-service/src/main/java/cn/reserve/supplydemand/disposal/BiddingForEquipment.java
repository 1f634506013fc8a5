package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.recycler.ReadingRecyclers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recycler's part before it is chosen.
 *
 * <p>All throw 404 {@code equipment-disposal.not-found} for what does not fit the caller's enterprise, 403 {@code
 * equipment-disposal.not-your-step} for who knows of it on another side, and 409 {@code equipment-disposal.step-not-possible}.
 */
@ApplicationScoped
class BiddingForEquipment {
    private final DisposalBids bids;
    private final ReadingDisposals reading;
    private final RecordingDisposal recording;
    private final TellingOfDisposal telling;
    private final Participants participants;
    private final ReadingRecyclers recyclers;
    private final Idempotency idempotency;
    private final Caller caller;

    BiddingForEquipment(
            DisposalBids bids,
            ReadingDisposals reading,
            RecordingDisposal recording,
            TellingOfDisposal telling,
            Participants participants,
            ReadingRecyclers recyclers,
            Idempotency idempotency,
            Caller caller) {
        this.bids = bids;
        this.reading = reading;
        this.recording = recording;
        this.telling = telling;
        this.participants = participants;
        this.recyclers = recyclers;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Offers to take it, once per key; a second bid takes the place of the first.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 {@code pickUpOn}; 409 {@code participant.not-verified}, {@code
     *     equipment-disposal.recycler-unfit}
     */
    @Transactional
    Answer<DisposalResponse> bid(UUID id, @Nullable String key, DisposalRequests.Bidding request) {
        List<Violation> wrong = DisposalPolicy.checkAhead("pickUpOn", request.pickUpOn(), recording.today());
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        String uscc = caller.requireOrganisation();
        bidding(id);
        return idempotency.once(key, Map.of("case", id, "bid", request), DisposalResponse.class, () -> {
            participants.require(uscc);
            ReadingDisposals.Seen seen = bidding(id);
            if (!recyclers.mayTake(seen.found().kind(), uscc)) {
                throw Problems.conflict("equipment-disposal.recycler-unfit");
            }
            RecordingDisposal.Decision before = recording.before(seen.found());
            DisposalBid bid = seen.bid() == null ? DisposalBid.invite(id, uscc, recording.now()) : seen.bid();
            bid.offer(request, recording.now());
            bids.persistAndFlush(bid);
            seen.found().bidsAre(bids.standing(id), recording.now());
            ReadingDisposals.Seen now = new ReadingDisposals.Seen(seen.found(), seen.side(), bid, seen.fit());
            DisposalResponse after =
                    recording.record("equipment-disposal.bid", now, before, DisposalStep.Said.of(StepKind.BID));
            telling.owner(SupplyDemandNotice.DISPOSAL_BID, seen.found());
            return after;
        });
    }

    /** Takes its bid back; 428 and 412 about {@code If-Match}. */
    @Transactional
    DisposalResponse withdraw(UUID id, @Nullable String ifMatch, String reason) {
        ReadingDisposals.Seen seen = bidding(id);
        Etags.require(ifMatch, seen.found().version());
        DisposalBid bid = seen.bid();
        if (bid == null || seen.found().state() != DisposalState.OFFERED) {
            throw Problems.conflict("equipment-disposal.step-not-possible");
        }
        RecordingDisposal.Decision before = recording.before(seen.found());
        bid.withdraw(recording.now());
        bids.flush();
        seen.found().bidsAre(bids.standing(id), recording.now());
        return recording.record(
                "equipment-disposal.bid-withdrawn", seen, before, DisposalStep.Said.of(StepKind.BID_WITHDRAWN, reason));
    }

    private ReadingDisposals.Seen bidding(UUID id) {
        ReadingDisposals.Seen seen = reading.held(id);
        if (seen.side() != DisposalSide.BIDDER) {
            throw Problems.forbidden("equipment-disposal.not-your-step");
        }
        return seen;
    }
}
