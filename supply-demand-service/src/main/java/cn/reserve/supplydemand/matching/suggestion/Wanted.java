package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Origin;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A demand as a supplier sees it.
 *
 * @param enterprise null for whoever may not read the demand
 * @param origin the city that it comes from and where to turn to; null of our own city's
 * @param budget yuan for the whole quantity; null for whoever may not read the demand
 */
public record Wanted(
        UUID id,
        @Nullable EnterpriseName enterprise,
        String county,
        String countyName,
        String wantedEquipment,
        EquipmentCategory category,
        String keyFigures,
        int quantity,
        @Nullable BigDecimal budget,

        @Schema(type = SchemaType.STRING, implementation = String.class, pattern = "^\\d{4}-\\d{2}$")
        YearMonth purchaseMonth,

        @Nullable Origin origin) {

    static Wanted of(DemandResponse demand, boolean readable) {
        return new Wanted(
                demand.id(),
                readable ? demand.enterprise() : null,
                demand.county(),
                demand.countyName(),
                demand.wantedEquipment(),
                demand.category(),
                demand.keyFigures(),
                demand.quantity(),
                readable ? demand.budget() : null,
                demand.purchaseMonth(),
                demand.origin());
    }
}
