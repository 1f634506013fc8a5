package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Map;

/** What people think of two suggestions, and other points that wait for a second person. */
final class DemoMatching {

    private static final String DEMANDS = "/api/supply-demand/demands";
    private static final String WEIGHTS = "/api/supply-demand/matching/weights";

    private final DemoDesk desk;

    DemoMatching(DemoDesk desk) {
        this.desk = desk;
    }

    void load() {
        mark("立式加工中心", "立式加工中心", Map.of("good", true, "reason", "台面、转速和精度都满足"));
        mark("立式加工中心", "数控转塔车床", Map.of("good", false, "reason", "车床，不能加工箱体件"));
        draft();
    }

    private void mark(String wanted, String product, Map<String, Object> mark) {
        String demand = row(desk.get("enterprise-a", DEMANDS + "?size=100"), "wantedEquipment", wanted)
                .path("id")
                .asText();
        String suggestions = DEMANDS + "/" + demand + "/suggestions";
        Awaiting.until(
                "suggestion of " + product,
                Duration.ofSeconds(60),
                () -> !suggested(suggestions, product).isMissingNode());
        String supply = suggested(suggestions, product).path("id").asText();
        desk.put("enterprise-a", suggestions + "/" + supply + "/mark", mark);
    }

    private JsonNode suggested(String suggestions, String product) {
        for (JsonNode item : desk.get("enterprise-a", suggestions).path("items")) {
            if (item.path("supply").path("product").asText().equals(product)) {
                return item.path("supply");
            }
        }
        return MissingNode.getInstance();
    }

    private void draft() {
        if (desk.get("system-admin", WEIGHTS).path("items").size() > 1) {
            return;
        }
        Map<String, Integer> weights = Map.of(
                "category",
                15,
                "text",
                25,
                "figures",
                22,
                "energyGrade",
                8,
                "price",
                12,
                "delivery",
                8,
                "distance",
                10);
        desk.create(
                "system-admin",
                WEIGHTS,
                "demo-matching-weights",
                Map.of("weights", weights, "reason", "企业反映技术指标比名称更重要，拟适当提高技术指标的分值"));
    }

    private static JsonNode row(JsonNode page, String field, String value) {
        for (JsonNode row : page.path("items")) {
            if (row.path(field).asText().equals(value)) {
                return row;
            }
        }
        throw new DemoFailed("no " + value);
    }
}
