package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.standards.CityTime;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.participant.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the offers that the caller may find. */
@ApplicationScoped
public class ReadingOffers {
    private final TradeInOffers offers;
    private final Participants participants;
    private final Caller caller;
    private final Clock clock;

    ReadingOffers(TradeInOffers offers, Participants participants, Caller caller, Clock clock) {
        this.offers = offers;
        this.participants = participants;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OfferResponse one(UUID id) {
        OfferViewer viewer = OfferViewer.of(caller);
        return offers.findByIdOptional(id)
                .filter(viewer::admits)
                .map(offer -> OfferResponse.of(offer, participants.require(offer.uscc()), viewer))
                .orElseThrow(() -> Problems.notFound("trade-in-offer"));
    }

    @Transactional
    Page<OfferResponse> page(OfferSearch search, PageParams paging) {
        OfferViewer viewer = OfferViewer.of(caller);
        Page<TradeInOffer> page = offers.page(search.query(viewer, today()), search.order(), paging);
        Map<String, Participant> owners = owners(page.items());
        return page.map(offer -> OfferResponse.of(offer, Participants.in(owners, offer.uscc()), viewer));
    }

    /** All that the search finds, for an export. */
    ListRows<OfferResponse> every(OfferSearch search) {
        OfferViewer viewer = OfferViewer.of(caller);
        return offers.every(search.query(viewer, today()), search.order()).inPortions(rows -> {
            Map<String, Participant> owners = owners(rows);
            return rows.stream()
                    .map(offer -> OfferResponse.of(offer, Participants.in(owners, offer.uscc()), viewer))
                    .toList();
        });
    }

    /** Offers of the caller's enterprise that were taken down and want mending. */
    @Transactional
    public long ownTakenDown() {
        return offers.count(new ListQuery("trade_in_offer r", "r.id")
                .where("r.uscc = ?", caller.organisation().orElse(""))
                .where("r.state = 'TAKEN_DOWN'"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CityTime.ZONE);
    }

    private Map<String, Participant> owners(List<TradeInOffer> rows) {
        return participants.named(rows.stream().map(TradeInOffer::uscc).toList());
    }
}
