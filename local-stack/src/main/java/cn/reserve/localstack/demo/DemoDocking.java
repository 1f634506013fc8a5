package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Map;

/** Two docking cases: one up to the credit approval, one accepted; further needs stay open. */
final class DemoDocking {

    private static final String NEEDS = "/api/financing/needs";
    private static final String CASES = "/api/financing/cases";

    private final DemoDesk desk;

    DemoDocking(DemoDesk desk) {
        this.desk = desk;
    }

    void load() {
        approved("bank-officer-a", "bank-manager-a", "输送设备车间数控化改造项目");
        accepted("bank-officer-b", "高效电机及变频调速系统更新项目");
    }

    private void approved(String officer, String manager, String project) {
        JsonNode docking = claimed(officer, project);
        docking = step(officer, docking, "CLAIMED", "acceptance", Map.of("note", "已与企业电话沟通，资料基本齐全"));
        docking = step(officer, docking, "ACCEPTED", "due-diligence", Map.of("note", "现场核查车间和拟淘汰设备"));
        docking = step(officer, docking, "DUE_DILIGENCE", "pre-examination", Map.of("note", "政银企联合预审通过"));
        step(
                manager,
                docking,
                "PRE_EXAMINED",
                "credit-approval",
                Map.of("amount", 10_000_000, "rate", 3.35, "termMonths", 36, "guarantee", "设备抵押", "note", "按设备购置进度放款"));
    }

    private void accepted(String officer, String project) {
        step(officer, claimed(officer, project), "CLAIMED", "acceptance", Map.of("note", "拟本月内完成尽职调查"));
    }

    private JsonNode claimed(String officer, String project) {
        Awaiting.until(
                "need of " + project,
                Duration.ofSeconds(60),
                () -> !need(officer, project).isMissingNode());
        JsonNode need = need(officer, project);
        JsonNode own = need.path("ownCase");
        if (own.isObject()) {
            return desk.get(officer, CASES + "/" + own.path("id").asText());
        }
        String id = need.path("id").asText();
        return desk.create(officer, NEEDS + "/" + id + "/cases", "demo-case-" + officer + "-" + id, Map.of());
    }

    private JsonNode need(String officer, String project) {
        for (JsonNode need : desk.get(officer, NEEDS + "?size=100").path("items")) {
            if (need.path("projectName").asText().equals(project)) {
                return need;
            }
        }
        return MissingNode.getInstance();
    }

    private JsonNode step(String person, JsonNode docking, String from, String verb, Object body) {
        if (!docking.path("state").asText().equals(from)) {
            return docking;
        }
        return desk.step(person, CASES + "/" + docking.path("id").asText() + "/" + verb, docking, body);
    }
}
