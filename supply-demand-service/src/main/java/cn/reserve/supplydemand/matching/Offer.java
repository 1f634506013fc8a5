package cn.reserve.supplydemand.matching;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a supply offers, as matching sees it.
 *
 * @param priceFrom yuan per unit, lowest
 * @param energyGrade 1 (best) to 5, null where no grade exists
 * @param county six-digit county code of the supplier
 */
public record Offer(
        EquipmentCategory category,
        String product,
        String model,
        String applicationField,
        String keyFigures,
        @Nullable Integer energyGrade,
        BigDecimal priceFrom,
        BigDecimal priceTo,
        int deliveryDays,
        String county) {

    String text() {
        return String.join(" ", product, model, applicationField, keyFigures);
    }
}
