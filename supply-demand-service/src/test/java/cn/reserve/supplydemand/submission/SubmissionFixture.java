package cn.reserve.supplydemand.submission;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Rows of submissions, as somebody types them. */
public final class SubmissionFixture {
    private SubmissionFixture() {}

    /** A row of the supply sheet that no other test has. */
    public static Map<String, String> motor() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("product", "三相异步电机"),
                Map.entry("model", "YE5-" + UUID.randomUUID().toString().substring(0, 6)),
                Map.entry("category", "电机"),
                Map.entry("applicationField", "机械加工"),
                Map.entry("keyFigures", "功率 75 kW"),
                Map.entry("firstOfKind", "否"),
                Map.entry("yearlyCapacity", "1,000"),
                Map.entry("priceFrom", "20000"),
                Map.entry("priceTo", "25000"),
                Map.entry("deliveryDays", "30"),
                Map.entry("afterSales", "质保两年")));
    }

    /** A row of the demand sheet. */
    public static Map<String, String> furnace(YearMonth purchase) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("kind", "技术改造"),
                Map.entry(
                        "wantedEquipment",
                        "中频感应电炉" + UUID.randomUUID().toString().substring(0, 6)),
                Map.entry("category", "其他"),
                Map.entry("keyFigures", "5 吨"),
                Map.entry("quantity", "2"),
                Map.entry("budget", "3200000"),
                Map.entry("purchaseMonth", purchase.toString()),
                Map.entry("financingWanted", "是"),
                Map.entry("digital", "否"),
                Map.entry("green", "是")));
    }
}
