package cn.reserve.supplydemand.catalogue;

import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Origin;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product in the list.
 *
 * @param product name of the equipment, or brand of the consumer goods
 * @param priceFrom lowest price of one, yuan; absent where none is given
 * @param priceTo highest price of one, yuan
 * @param picture its first picture
 * @param origin the city that it comes from and where to turn to; null of our own city's
 */
public record CatalogueEntry(
        UUID id,
        ProductKind kind,
        EnterpriseName enterprise,
        String county,
        String countyName,
        ProductCategory category,
        String product,
        String model,
        @Nullable Integer energyGrade,
        @Nullable BigDecimal priceFrom,
        @Nullable BigDecimal priceTo,
        @Nullable UUID picture,
        Instant updatedAt,
        @Nullable Origin origin) {

    static CatalogueEntry of(CatalogueProduct product, Participant owner, @Nullable UUID picture) {
        return new CatalogueEntry(
                product.id(),
                product.kind(),
                EnterpriseName.of(owner),
                product.county(),
                owner.countyName(),
                product.category(),
                product.product(),
                product.model(),
                product.energyGrade(),
                product.priceFrom(),
                product.priceTo(),
                picture,
                product.updatedAt(),
                owner.origin());
    }
}
