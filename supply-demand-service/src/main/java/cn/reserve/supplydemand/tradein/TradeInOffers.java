package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.listing.ListQuery;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stored offers. */
@ApplicationScoped
class TradeInOffers implements PanacheRepositoryBase<TradeInOffer, UUID> {
    Page<TradeInOffer> page(ListQuery query, Sort<OfferSort> order, PageParams paging) {
        return query.page(getEntityManager(), TradeInOffer.class, order, paging);
    }

    ListRows<TradeInOffer> every(ListQuery query, Sort<OfferSort> order) {
        return query.every(getEntityManager(), TradeInOffer.class, order);
    }

    long count(ListQuery query) {
        return query.count(getEntityManager(), Page.EXACT_TO + 1);
    }

    /**
     * The offer, for a change.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when the viewer may not know of it
     */
    TradeInOffer locked(UUID id, OfferViewer viewer) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(viewer::admits)
                .orElseThrow(() -> Problems.notFound("trade-in-offer"));
    }

    /** Offers of a merged enterprise belong to the surviving one, and are of its county. */
    int moveTo(String survivor, String merged) {
        return getEntityManager()
                .createNativeQuery("UPDATE trade_in_offer SET uscc = p.uscc, county = p.county, version = version + 1"
                        + " FROM participant p WHERE p.uscc = ?1 AND trade_in_offer.uscc = ?2")
                .setParameter(1, survivor)
                .setParameter(2, merged)
                .executeUpdate();
    }

    /** Lets offers follow their enterprise to another county. */
    int followMoves(Set<String> usccs) {
        return getEntityManager()
                .createNativeQuery(
                        "UPDATE trade_in_offer SET county = p.county, version = version + 1 FROM participant p"
                                + " WHERE p.uscc = trade_in_offer.uscc AND p.uscc = ANY (?1)"
                                + " AND trade_in_offer.county <> p.county")
                .setParameter(1, usccs.toArray(String[]::new))
                .executeUpdate();
    }
}
