package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.score.Offer;
import cn.reserve.supplydemand.matching.words.EquipmentName;
import cn.reserve.supplydemand.matching.words.Figures;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supply as matching reads it. */
public record OfferedSupply(
        UUID id,
        String uscc,
        String county,
        EquipmentCategory category,
        String product,
        String keyFigures,
        @Nullable Integer energyGrade,
        BigDecimal priceFrom,
        BigDecimal priceTo,
        int deliveryDays) {

    EquipmentName name() {
        return EquipmentName.of(product);
    }

    public Offer offer() {
        return new Offer(
                category,
                Figures.in(keyFigures + " " + product),
                energyGrade,
                priceFrom,
                priceTo,
                deliveryDays,
                county);
    }
}
