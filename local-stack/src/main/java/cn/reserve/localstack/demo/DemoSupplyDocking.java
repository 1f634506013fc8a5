package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Three dockings of the demo demands and supplies: one agreed, one that the supplier has to answer, one suggested to both. */
final class DemoSupplyDocking {
    private static final String BASE = "/api/supply-demand";
    private static final String DOCKINGS = BASE + "/dockings";
    private static final String BUYER = "enterprise-a";
    private static final String SUPPLIER = "enterprise-b";

    private final DemoDesk desk;

    DemoSupplyDocking(DemoDesk desk) {
        this.desk = desk;
    }

    void load() {
        agreed();
        open(BUYER, "机床上下料机器人", "桁架上下料机器人", "配套两台立式加工中心，请提供节拍测算");
        open("bureau-economy", "永磁同步电动机", "永磁同步电动机", "能效等级和交货期相符，建议双方洽谈");
    }

    private void agreed() {
        JsonNode docking = open(BUYER, "立式加工中心", "立式加工中心", "计划更新十八台旧车床，请介绍交货和培训安排");
        docking = step(SUPPLIER, docking, "INTERESTED", "talk", Map.of("note", "可安排试切"));
        if (docking.path("state").asText().equals("TALKING")) {
            write(BUYER, docking, "含两名操作人员培训吗？");
            write(SUPPLIER, docking, "含培训五天，质保两年。");
            if (docking.path("proposal").isNull()) {
                docking = step(
                        SUPPLIER,
                        docking,
                        "TALKING",
                        "proposal",
                        Map.of(
                                "amount",
                                10_200_000,
                                "day",
                                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
            }
        }
        step(BUYER, docking, "TALKING", "agreement", Map.of());
    }

    private JsonNode open(String person, String wanted, String product, String note) {
        String demand = id(BUYER, "/demands", "wantedEquipment", wanted);
        String supply = id(SUPPLIER, "/supplies", "product", product);
        for (JsonNode row : desk.get(person, DOCKINGS + "?demandId=" + demand).path("items")) {
            if (row.path("supplyId").asText().equals(supply)) {
                return desk.get(person, DOCKINGS + "/" + row.path("id").asText());
            }
        }
        return desk.create(
                person,
                DOCKINGS,
                "demo-docking-" + demand,
                Map.of("demandId", demand, "supplyId", supply, "note", note));
    }

    private String id(String owner, String path, String title, String name) {
        for (JsonNode row : desk.get(owner, BASE + path + "?size=100").path("items")) {
            if (row.path(title).asText().equals(name)) {
                return row.path("id").asText();
            }
        }
        throw new DemoFailed("no row " + name + " in " + path);
    }

    private void write(String person, JsonNode docking, String text) {
        String id = docking.path("id").asText();
        desk.create(
                person,
                DOCKINGS + "/" + id + "/messages",
                "demo-message-" + Integer.toHexString((id + text).hashCode()),
                Map.of("text", text));
    }

    private JsonNode step(String person, JsonNode docking, String from, String verb, Object body) {
        if (!docking.path("state").asText().equals(from)) {
            return docking;
        }
        return desk.step(person, DOCKINGS + "/" + docking.path("id").asText() + "/" + verb, docking, body);
    }
}
