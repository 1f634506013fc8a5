package cn.reserve.supplydemand.matching.score;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.words.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/**
 * What a demand asks for, as matching sees it.
 *
 * @param figures the technical figures it names
 * @param wantedGrade 1 (best) to 5
 * @param perUnit budget of one unit, yuan
 * @param county six-digit county code of the enterprise
 */
public record Wish(
        EquipmentCategory category,
        List<Figure> figures,
        int wantedGrade,
        BigDecimal perUnit,
        YearMonth purchaseMonth,
        String county) {

    /** Budget of one unit, yuan. */
    public static BigDecimal perUnit(BigDecimal budget, int quantity) {
        return budget.divide(BigDecimal.valueOf(quantity), 2, RoundingMode.HALF_UP);
    }
}
