package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.notice.About;
import cn.reserve.platform.notice.Audience;
import cn.reserve.platform.notice.Notices;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.supplydemand.network.ReadingSites;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.ParticipantMerged;
import cn.reserve.supplydemand.participant.Participants;
import cn.reserve.supplydemand.participant.ParticipantsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What enterprises do with their own offers, and the commerce bureau with one that misleads. */
@ApplicationScoped
class OfferingTradeIn {
    private final TradeInOffers offers;
    private final Participants participants;
    private final ReadingSites sites;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Notices notices;
    private final Clock clock;

    OfferingTradeIn(
            TradeInOffers offers,
            Participants participants,
            ReadingSites sites,
            Caller caller,
            Idempotency idempotency,
            Audit audit,
            Notices notices,
            Clock clock) {
        this.offers = offers;
        this.participants = participants;
        this.sites = sites;
        this.caller = caller;
        this.idempotency = idempotency;
        this.audit = audit;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Publishes an offer of the caller's enterprise, once per key.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 without organisation, 409 while not verified
     */
    @Transactional
    Answer<OfferResponse> publish(@Nullable String key, OfferRequest request) {
        check(request);
        String uscc = caller.requireOrganisation();
        return idempotency.once(key, request, OfferResponse.class, () -> {
            Participant owner = participants.require(uscc);
            TradeInOffer offer = TradeInOffer.publish(owner, request, siteOf(request.siteId()), now());
            offers.persistAndFlush(offer);
            return recorded("trade-in-offer.published", null, offer);
        });
    }

    /**
     * Changes one of the caller's offers.
     *
     * @throws cn.reserve.platform.rest.ProblemException 400 by field, 403 or 404 when it is another enterprise's, 409 when it ended, 412 or 428
     */
    @Transactional
    OfferResponse change(UUID id, @Nullable String ifMatch, OfferRequest request) {
        check(request);
        // A site that was closed since the offer named it is no obstacle to changing something else.
        OfferResponse after = own(id, ifMatch, "trade-in-offer.changed", offer -> {
            boolean same = request.siteId() != null && request.siteId().equals(offer.siteId());
            offer.change(request, same ? offer.siteName() : siteOf(request.siteId()), now());
        });
        if (after.state() == OfferState.TAKEN_DOWN) {
            notices.tell(
                    SupplyDemandNotice.OFFER_MENDED.key(),
                    SupplyDemandNotice.commerceBureau(),
                    new About(id.toString(), after.title(), "/trade-in/" + id));
        }
        return after;
    }

    /**
     * Ends one of the caller's offers before its last day.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 or 404 when it is another enterprise's, 409 when it ended, 412 or 428
     */
    @Transactional
    OfferResponse end(UUID id, @Nullable String ifMatch) {
        return own(id, ifMatch, "trade-in-offer.ended", offer -> offer.end(now()));
    }

    /**
     * Takes an offer down; its enterprise hears why.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 for another bureau, 409 when it does not stand, 412 or 428
     */
    @Transactional
    OfferResponse takeDown(UUID id, @Nullable String ifMatch, OfferReason request) {
        return supervised(
                id,
                ifMatch,
                "trade-in-offer.taken-down",
                SupplyDemandNotice.OFFER_TAKEN_DOWN,
                offer -> offer.takeDown(request.reason(), now()));
    }

    /**
     * Puts an offer back that was taken down.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 for another bureau, 409 when it was not taken down, 412 or 428
     */
    @Transactional
    OfferResponse putBack(UUID id, @Nullable String ifMatch) {
        return supervised(
                id,
                ifMatch,
                "trade-in-offer.put-back",
                SupplyDemandNotice.OFFER_PUT_BACK,
                offer -> offer.putBack(now()));
    }

    void takeOver(@Observes ParticipantMerged merged) {
        offers.moveTo(merged.into(), merged.uscc());
    }

    void follow(@Observes ParticipantsMoved moved) {
        offers.followMoves(moved.usccs());
    }

    private OfferResponse own(UUID id, @Nullable String ifMatch, String action, Consumer<TradeInOffer> step) {
        OfferViewer viewer = OfferViewer.of(caller);
        TradeInOffer offer = offers.locked(id, viewer);
        if (!viewer.owns(offer)) {
            throw Problems.forbidden("trade-in-offer.not-yours");
        }
        return stepped(offer, ifMatch, action, step);
    }

    private OfferResponse supervised(
            UUID id, @Nullable String ifMatch, String action, SupplyDemandNotice notice, Consumer<TradeInOffer> step) {
        OfferViewer viewer = OfferViewer.of(caller);
        if (!viewer.bureau()) {
            throw Problems.forbidden("trade-in-offer.commerce-only");
        }
        TradeInOffer offer = offers.locked(id, viewer);
        OfferResponse after = stepped(offer, ifMatch, action, step);
        notices.tell(
                notice.key(),
                Audience.of(Role.ENTERPRISE, offer.uscc()),
                new About(id.toString(), offer.title(), "/trade-in/" + id));
        return after;
    }

    private OfferResponse stepped(
            TradeInOffer offer, @Nullable String ifMatch, String action, Consumer<TradeInOffer> step) {
        Etags.require(ifMatch, offer.version());
        OfferResponse before = seen(offer);
        step.accept(offer);
        offers.flush();
        return recorded(action, before, offer);
    }

    private OfferResponse recorded(String action, @Nullable OfferResponse before, TradeInOffer offer) {
        OfferResponse after = seen(offer);
        audit.record(action, "trade-in-offer", offer.id().toString(), offer.title(), before, after);
        return after;
    }

    private OfferResponse seen(TradeInOffer offer) {
        return OfferResponse.of(offer, participants.require(offer.uscc()), OfferViewer.of(caller));
    }

    private @Nullable String siteOf(@Nullable UUID siteId) {
        return siteId == null
                ? null
                : sites.operating(siteId)
                        .orElseThrow(() -> Problems.invalid(Violation.of("siteId", "site-not-operating")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void check(OfferRequest request) {
        List<Violation> wrong = OfferPolicy.check(request, LocalDate.ofInstant(clock.instant(), CityTime.ZONE));
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }
}
