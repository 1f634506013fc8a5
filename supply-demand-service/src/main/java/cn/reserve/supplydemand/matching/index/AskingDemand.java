package cn.reserve.supplydemand.matching.index;

import cn.reserve.supplydemand.equipment.EquipmentCategory;
import cn.reserve.supplydemand.matching.score.WantedEnergyGrade;
import cn.reserve.supplydemand.matching.score.Wish;
import cn.reserve.supplydemand.matching.words.EquipmentName;
import cn.reserve.supplydemand.matching.words.Figures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/** A demand as matching reads it. */
public record AskingDemand(
        UUID id,
        String uscc,
        String county,
        EquipmentCategory category,
        String wantedEquipment,
        String keyFigures,
        int quantity,
        BigDecimal budget,
        YearMonth purchaseMonth) {

    EquipmentName name() {
        return EquipmentName.of(wantedEquipment);
    }

    public Wish wish() {
        String said = keyFigures + " " + wantedEquipment;
        return new Wish(
                category,
                Figures.in(said),
                WantedEnergyGrade.in(said),
                Wish.perUnit(budget, quantity),
                purchaseMonth,
                county);
    }
}
