package cn.reserve.supplydemand.supply;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Origin;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the supply list as its readers see it; also what the audit trail keeps and {@code supply-demand.supply-saved} tells.
 *
 * @param priceFrom lowest price of one unit, yuan
 * @param priceTo highest price of one unit, yuan
 * @param localContent share of domestic parts, percent
 * @param origin where it comes from and where to turn to; null of our own city's
 * @param takenDown why the economy bureau has taken it down; null of what stands
 * @param aside another city's listing is shown in its place, by decision of the economy bureau
 */
public record SupplyResponse(
        UUID id,
        long version,
        EnterpriseName enterprise,
        String county,
        String countyName,
        String product,
        String model,
        EquipmentCategory category,
        String applicationField,
        String keyFigures,
        @Nullable Integer energyGrade,
        boolean firstOfKind,
        int yearlyCapacity,
        BigDecimal priceFrom,
        BigDecimal priceTo,
        int deliveryDays,
        String afterSales,
        @Nullable BigDecimal localContent,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Origin origin,
        boolean aside,
        @Nullable String takenDown) {

    static SupplyResponse of(Supply supply, Participant owner) {
        return new SupplyResponse(
                supply.id(),
                supply.version(),
                EnterpriseName.of(owner),
                supply.county(),
                owner.countyName(),
                supply.product(),
                supply.model(),
                supply.category(),
                supply.applicationField(),
                supply.keyFigures(),
                supply.energyGrade(),
                supply.firstOfKind(),
                supply.yearlyCapacity(),
                supply.priceFrom(),
                supply.priceTo(),
                supply.deliveryDays(),
                supply.afterSales(),
                supply.localContent(),
                supply.createdAt(),
                supply.updatedAt(),
                owner.origin(),
                supply.isAside(),
                supply.takenDown());
    }
}
