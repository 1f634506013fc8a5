package cn.reserve.supplydemand.matching.matched;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.participant.EnterpriseName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A demand and what was found for it.
 *
 * @param shown number of suggestions, twenty at most
 * @param newsAt when a supply came among the first five last; null while nothing fits
 * @param best the first three, best first
 */
public record MatchedDemand(
        UUID id,
        EnterpriseName enterprise,
        String county,
        String countyName,
        String wantedEquipment,
        EquipmentCategory category,
        int quantity,
        BigDecimal budget,

        @Schema(type = SchemaType.STRING, implementation = String.class, pattern = "^\\d{4}-\\d{2}$")
        YearMonth purchaseMonth,

        int shown,
        @Nullable Instant newsAt,
        List<Found> best) {

    /** Defensive copy. */
    public MatchedDemand {
        best = List.copyOf(best);
    }

    /** A supply among the first, with its points of a hundred. */
    @Schema(name = "MatchedSupply")
    public record Found(UUID supply, String product, String model, String enterprise, int score) {}
}
