package cn.reserve.supplydemand.sheet;

import cn.reserve.platform.columns.ValueKind;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The four sheets, and what each keeps of its columns. */
public enum SheetKind {
    /** Survey table of industrial resource-recycling enterprises. */
    SURVEY(
            KeptColumn.choice(
                    "businessKind", List.of("REMANUFACTURE", "CASCADE_USE", "RESOURCE_RECYCLING", "DISMANTLING")),
            KeptColumn.text("materials", true, 500),
            KeptColumn.of("capacity", ValueKind.DECIMAL, true),
            KeptColumn.of("handled", ValueKind.DECIMAL, true),
            KeptColumn.text("qualification", false, 200)),
    /** Equipment-renewal supply list. */
    SUPPLY(
            KeptColumn.text("product", true, 200),
            KeptColumn.text("model", true, 100),
            KeptColumn.choice("category", categories()),
            KeptColumn.text("applicationField", true, 200),
            KeptColumn.text("keyFigures", true, 500),
            KeptColumn.whole("energyGrade", false, 1, 5),
            KeptColumn.of("firstOfKind", ValueKind.YES_NO, true),
            KeptColumn.whole("yearlyCapacity", true, 1, 10_000_000),
            KeptColumn.of("priceFrom", ValueKind.MONEY, true),
            KeptColumn.positiveMoney("priceTo", true),
            KeptColumn.whole("deliveryDays", true, 0, 3_650),
            KeptColumn.text("afterSales", true, 500),
            KeptColumn.percent("localContent", false, 2)),
    /** Technical-transformation and equipment-renewal demand list. */
    DEMAND(
            KeptColumn.choice("kind", List.of("RENEWAL", "TRANSFORMATION")),
            KeptColumn.text("retiredEquipment", false, 500),
            KeptColumn.year("retiredYear", false, 1950, 2100),
            KeptColumn.text("wantedEquipment", true, 200),
            KeptColumn.choice("category", categories()),
            KeptColumn.text("keyFigures", true, 500),
            KeptColumn.whole("quantity", true, 1, 100_000),
            KeptColumn.positiveMoney("budget", true),
            KeptColumn.of("purchaseMonth", ValueKind.MONTH, true),
            KeptColumn.of("financingWanted", ValueKind.YES_NO, true),
            KeptColumn.of("digital", ValueKind.YES_NO, true),
            KeptColumn.of("green", ValueKind.YES_NO, true)),
    /** Consumer-goods production supply list. */
    CONSUMER_GOODS(
            KeptColumn.choice(
                    "category",
                    List.of("CAR", "E_BIKE", "APPLIANCE", "FURNITURE", "DECORATION", "ELECTRONICS", "OTHER")),
            KeptColumn.text("brand", true, 100),
            KeptColumn.text("model", true, 100),
            KeptColumn.whole("energyGrade", false, 1, 5),
            KeptColumn.whole("waterGrade", false, 1, 5),
            KeptColumn.whole("yearlyCapacity", true, 1, 100_000_000),
            KeptColumn.text("tradeInOffer", false, 500),
            KeptColumn.text("recoveryOffer", false, 500));

    private final List<KeptColumn> kept;

    SheetKind(KeptColumn... kept) {
        this.kept = List.of(kept);
    }

    /** Columns that every template of the kind has. */
    public List<KeptColumn> kept() {
        return kept;
    }

    /** The kept column of a key. */
    public Optional<KeptColumn> kept(String key) {
        return kept.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** Rules that every template of the kind has, because a listing demands them; their messages are the template's own. */
    public List<CrossRule> keptRules() {
        return switch (this) {
            case SUPPLY ->
                List.of(new CrossRule(
                        null,
                        List.of("priceFrom"),
                        CrossRule.Check.AT_MOST,
                        List.of("priceTo"),
                        null,
                        new Words("最低单价不得高于最高单价", "the lowest price is not above the highest")));
            case DEMAND ->
                List.of(new CrossRule(
                        new CrossRule.When("kind", "RENEWAL"),
                        List.of("retiredEquipment", "retiredYear"),
                        CrossRule.Check.FILLED,
                        List.of(),
                        null,
                        new Words("设备更新须填写拟淘汰的设备及其投用年份", "a renewal names the retired equipment and its year")));
            case SURVEY, CONSUMER_GOODS -> List.of();
        };
    }

    /** Columns that add up over rows; prices, grades, years and days do not. */
    public Set<String> summed() {
        return switch (this) {
            case SURVEY -> Set.of("capacity", "handled", "outputValue", "employees");
            case SUPPLY, CONSUMER_GOODS -> Set.of("yearlyCapacity");
            case DEMAND -> Set.of("quantity", "budget");
        };
    }

    /** As it stands in an address: {@code consumer-goods}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of an address; empty of one that there is not. */
    public static Optional<SheetKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    private static List<String> categories() {
        return Arrays.stream(EquipmentCategory.values()).map(Enum::name).toList();
    }
}
