package cn.reserve.supplydemand.matching;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a demand asks for, as matching sees it.
 *
 * @param budget yuan for the whole quantity
 * @param county six-digit county code of the enterprise
 */
public record Wish(
        EquipmentCategory category,
        String wantedEquipment,
        String keyFigures,
        int quantity,
        BigDecimal budget,
        YearMonth purchaseMonth,
        String county) {}
