package cn.reserve.localstack.demo;

import cn.reserve.province.KeyOfSender;
import cn.reserve.province.PackageOfProvince;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** A package that came by hand from the province, with listings of another city, and the city's own first one. */
final class DemoExchange {
    private static final String BASE = "/api/supply-demand";
    private static final String BUREAU = "bureau-economy";
    private static final String SUPPLIER = "enterprise-b";
    private static final String PROVINCE = "510000";
    private static final String CITY = "510300";
    private static final String MIANYANG = "510700";
    private static final String PUMPS = "91510700MA6PUMP01X";
    private static final String MOTORS = "91510700MA6MTRD2XY";

    private final DemoDesk desk;
    private final KeyOfSender key;

    DemoExchange(DemoDesk desk, KeyOfSender key) {
        this.desk = desk;
        this.key = key;
    }

    void load() {
        if (desk.get(BUREAU, BASE + "/exchange/incoming?state=TAKEN")
                .path("items")
                .isEmpty()) {
            JsonNode answer = desk.file(
                    BUREAU, BASE + "/exchange/incoming?name=510000-510300-1.zip", "demo-exchange", incoming());
            if (!answer.path("state").asText().equals("TAKEN")) {
                throw new DemoFailed("the province's package was not taken: " + answer);
            }
        }
        desk.create(BUREAU, BASE + "/exchange/outgoing", "demo-exchange-outgoing", null);
    }

    private byte[] incoming() {
        PackageOfProvince made = PackageOfProvince.first(PROVINCE, CITY)
                .city(MIANYANG, "绵阳市", "绵阳市经济和信息化局装备工业科", "0816-2222222")
                .supply(PackageOfProvince.row(
                        MIANYANG,
                        "my-0001",
                        1,
                        PUMPS,
                        "绵阳涪江泵业有限公司",
                        supply("永磁变频离心泵", "FJ-LX200", "PUMP_FAN", "流量200立方米/时，扬程50米，1级能效", 48_000, 66_000)))
                .supply(PackageOfProvince.row(
                        MIANYANG,
                        "my-0002",
                        1,
                        MOTORS,
                        "绵阳科创电机有限公司",
                        supply("永磁同步电动机", "KC-TYX355", "MOTOR", "功率250千瓦，1级能效", 150_000, 182_000)))
                .demand(PackageOfProvince.row(MIANYANG, "my-1001", 1, MOTORS, "绵阳科创电机有限公司", demand()));
        for (JsonNode own :
                desk.get(SUPPLIER, BASE + "/supplies?mine=true&size=1").path("items")) {
            made.supply(same(own));
        }
        return made.signed(key).bytes();
    }

    /** What the supplier lists here, listed in the other city too: a conflict to be decided. */
    private static ObjectNode same(JsonNode own) {
        Map<String, Object> listing = supply(
                own.path("product").asText(),
                own.path("model").asText(),
                own.path("category").asText(),
                own.path("keyFigures").asText(),
                own.path("priceFrom").asInt(),
                own.path("priceTo").asInt() + 10_000);
        return PackageOfProvince.row(
                MIANYANG,
                "my-0003",
                1,
                own.path("enterprise").path("uscc").asText(),
                own.path("enterprise").path("name").asText(),
                listing);
    }

    private static Map<String, Object> supply(
            String product, String model, String category, String figures, int from, int to) {
        Map<String, Object> listing = new LinkedHashMap<>();
        listing.put("product", product);
        listing.put("model", model);
        listing.put("category", category);
        listing.put("applicationField", "通用工业");
        listing.put("keyFigures", figures);
        listing.put("energyGrade", 1);
        listing.put("firstOfKind", false);
        listing.put("yearlyCapacity", 600);
        listing.put("priceFrom", from);
        listing.put("priceTo", to);
        listing.put("deliveryDays", 30);
        listing.put("afterSales", "整机质保两年，48小时到场");
        return listing;
    }

    private static Map<String, Object> demand() {
        Map<String, Object> listing = new LinkedHashMap<>();
        listing.put("kind", "TRANSFORMATION");
        listing.put("wantedEquipment", "立式加工中心");
        listing.put("category", "CNC_MACHINE_TOOL");
        listing.put("keyFigures", "定位精度0.008毫米");
        listing.put("quantity", 2);
        listing.put("budget", 1_900_000);
        listing.put("purchaseMonth", Year.now(ZoneId.of("Asia/Shanghai")).plusYears(1) + "-05");
        listing.put("financingWanted", false);
        listing.put("digital", true);
        listing.put("green", false);
        return listing;
    }
}
