package cn.reserve.supplydemand.tradein;

import cn.reserve.supplydemand.consumergoods.GoodsCategory;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its readers see it; also what the audit trail keeps.
 *
 * @param deduction the most that is given for one old piece, yuan
 * @param siteName the site's name when the offer was saved
 * @param reason why it was taken down
 * @param actions what the caller may do now
 */
public record OfferResponse(
        UUID id,
        long version,
        EnterpriseName enterprise,
        String county,
        String countyName,
        GoodsCategory category,
        String title,
        String goods,
        String oldGoods,
        BigDecimal deduction,
        String terms,
        boolean pickUp,
        @Nullable UUID siteId,
        @Nullable String siteName,
        String place,
        String phone,
        LocalDate validFrom,
        LocalDate validUntil,
        OfferState state,
        @Nullable String reason,
        List<OfferAction> actions,
        Instant createdAt,
        Instant updatedAt) {

    static OfferResponse of(TradeInOffer offer, Participant owner, OfferViewer viewer) {
        return new OfferResponse(
                offer.id(),
                offer.version(),
                new EnterpriseName(owner.uscc(), owner.name()),
                offer.county(),
                owner.countyName(),
                offer.category(),
                offer.title(),
                offer.goods(),
                offer.oldGoods(),
                offer.deduction(),
                offer.terms(),
                offer.pickUp(),
                offer.siteId(),
                offer.siteName(),
                offer.place(),
                offer.phone(),
                offer.validFrom(),
                offer.validUntil(),
                offer.state(),
                offer.reason(),
                viewer.actions(offer),
                offer.createdAt(),
                offer.updatedAt());
    }
}
