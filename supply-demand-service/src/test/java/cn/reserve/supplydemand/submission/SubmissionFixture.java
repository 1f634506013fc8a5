package cn.reserve.supplydemand.submission;

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
}
