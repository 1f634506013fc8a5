package cn.reserve.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms of collection rounds and of the rows of their sheets. */
final class SheetForms {
    private SheetForms() {}

    static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(ahead).toString();
    }

    /** A round of the supply list in one county. */
    static Map<String, Object> round(String county) {
        return Map.of(
                "name",
                "探测填报",
                "year",
                2026,
                "kinds",
                List.of("SUPPLY"),
                "counties",
                List.of(county),
                "deadline",
                day(30),
                "instructions",
                "探测");
    }

    /** A round of the survey in one county. */
    static Map<String, Object> survey(String county) {
        Map<String, Object> round = new HashMap<>(round(county));
        round.put("kinds", List.of("SURVEY"));
        return round;
    }

    /** A row of the survey: a business that takes machine tools. */
    static Map<String, Object> surveyRow() {
        return Map.of(
                "kind",
                "SURVEY",
                "values",
                Map.of(
                        "businessKind", "RESOURCE_RECYCLING",
                        "materials", "废钢、废旧机电设备",
                        "capacity", "12000",
                        "handled", "8000"));
    }

    /** A row of the supply list. */
    static Map<String, Object> row() {
        return Map.of(
                "kind",
                "SUPPLY",
                "values",
                Map.ofEntries(
                        Map.entry("product", "探测电机"),
                        Map.entry("model", "YE5-1"),
                        Map.entry("category", "MOTOR"),
                        Map.entry("applicationField", "机械加工"),
                        Map.entry("keyFigures", "75 kW"),
                        Map.entry("firstOfKind", "false"),
                        Map.entry("yearlyCapacity", "10"),
                        Map.entry("priceFrom", "1"),
                        Map.entry("priceTo", "2"),
                        Map.entry("deliveryDays", "30"),
                        Map.entry("afterSales", "一年")));
    }
}
