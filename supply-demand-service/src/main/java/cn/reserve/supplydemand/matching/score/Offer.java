package cn.reserve.supplydemand.matching.score;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.words.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supply offers, as matching sees it.
 *
 * @param figures the technical figures it states
 * @param priceFrom yuan per unit, lowest
 * @param energyGrade 1 (best) to 5, null where no grade exists
 * @param county six-digit county code of the supplier
 */
public record Offer(
        EquipmentCategory category,
        List<Figure> figures,
        @Nullable Integer energyGrade,
        BigDecimal priceFrom,
        BigDecimal priceTo,
        int deliveryDays,
        String county) {}
