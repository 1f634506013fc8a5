package cn.reserve.supplydemand.demand;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.EnterpriseName;
import cn.reserve.supplydemand.participant.Origin;
import cn.reserve.supplydemand.participant.Participant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of the demand list as its readers see it; also what the audit trail keeps and {@code supply-demand.demand-saved} tells.
 *
 * @param budget yuan for the whole quantity
 * @param origin where it comes from and where to turn to; null of our own city's
 */
public record DemandResponse(
        UUID id,
        long version,
        EnterpriseName enterprise,
        String county,
        String countyName,
        DemandKind kind,
        @Nullable UUID projectId,
        String retiredEquipment,
        @Nullable Integer retiredYear,
        String wantedEquipment,
        EquipmentCategory category,
        String keyFigures,
        int quantity,
        BigDecimal budget,

        @Schema(type = SchemaType.STRING, implementation = String.class, pattern = "^\\d{4}-\\d{2}$")
        YearMonth purchaseMonth,

        boolean financingWanted,
        boolean digital,
        boolean green,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Origin origin) {

    static DemandResponse of(Demand demand, Participant owner) {
        return new DemandResponse(
                demand.id(),
                demand.version(),
                EnterpriseName.of(owner),
                demand.county(),
                owner.countyName(),
                demand.kind(),
                demand.projectId(),
                demand.retiredEquipment(),
                demand.retiredYear(),
                demand.wantedEquipment(),
                demand.category(),
                demand.keyFigures(),
                demand.quantity(),
                demand.budget(),
                demand.purchaseMonth(),
                demand.financingWanted(),
                demand.digital(),
                demand.green(),
                demand.createdAt(),
                demand.updatedAt(),
                owner.origin());
    }
}
