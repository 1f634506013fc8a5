package cn.reserve.localstack.demo;

import cn.reserve.localstack.KeycloakAdmin;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The closed loop in its middle: a surveyed recycler, a commissioned project, a bid that was chosen and a pick-up that waits to be confirmed. */
final class DemoLoop {
    private static final String BASE = "/api/supply-demand";
    private static final String DISPOSALS = BASE + "/equipment-disposals";
    private static final String PROJECTS = "/api/library/projects";
    private static final String PROJECT = "机加工车间老旧机床更新项目";
    private static final String OWNER = "enterprise-a";
    private static final String RECYCLER = "enterprise-d";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DemoDesk desk;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    DemoLoop(DemoDesk desk) {
        this.desk = desk;
    }

    void load() {
        surveyed();
        String project = commissioned();
        String offered = DISPOSALS + "?projectId=" + project;
        Awaiting.until(
                "retired equipment of " + PROJECT,
                PATIENCE,
                () -> !desk.get(OWNER, offered).path("items").isEmpty());
        for (JsonNode row : desk.get(OWNER, offered).path("items")) {
            // The other line, a transformer, needs a qualification that nobody in the register has.
            if (row.path("name").asText().equals("普通车床")) {
                take(DISPOSALS + "/" + row.path("id").asText());
            }
        }
    }

    /** The recycler's survey, handed in and passed by its district. */
    private void surveyed() {
        String round = round();
        JsonNode own = desk.put(RECYCLER, BASE + "/collection-rounds/" + round + "/own-submission");
        String path = BASE + "/submissions/" + own.path("id").asText();
        if (own.path("state").asText().equals("FILLING")) {
            desk.create(RECYCLER, path + "/rows", "demo-survey-row", Map.of("kind", "SURVEY", "values", survey()));
            own = desk.step(RECYCLER, path + "/handing-in", desk.get(RECYCLER, path), Map.of());
        }
        if (own.path("state").asText().equals("SUBMITTED")) {
            String district = "district-" + own.path("county").asText();
            desk.step(district, path + "/pass", desk.get(district, path), Map.of());
        }
    }

    private String round() {
        for (JsonNode round :
                desk.get("bureau-economy", BASE + "/collection-rounds").path("items")) {
            if (round.path("state").asText().equals("OPEN")) {
                return round.path("id").asText();
            }
        }
        throw new DemoFailed("no open collection round");
    }

    private static Map<String, String> survey() {
        return Map.of(
                "businessKind", "资源再生利用",
                "materials", "废钢铁、废旧机电设备、废有色金属",
                "capacity", "60000",
                "handled", "41200",
                "qualification", "川再生资源备〔演示〕0031号",
                "outputValue", "98000000",
                "employees", "86",
                "equipmentState", "金属剪切、打包生产线各一条");
    }

    /** Started, and commissioned three weeks ago; the project's id. */
    private String commissioned() {
        JsonNode project = project();
        String id = project.path("id").asText();
        String stage = project.path("stage").asText();
        if (stage.equals("RESERVED")) {
            reached(project, "UNDER_CONSTRUCTION", today.minusDays(160), "开工照片");
            stage = "UNDER_CONSTRUCTION";
        }
        if (stage.equals("UNDER_CONSTRUCTION")) {
            reached(project, "COMMISSIONED", today.minusDays(21), "竣工验收单");
        }
        return id;
    }

    private JsonNode project() {
        for (JsonNode row : desk.get(OWNER, PROJECTS + "?size=100").path("items")) {
            if (row.path("name").asText().equals(PROJECT)) {
                return desk.get(OWNER, PROJECTS + "/" + row.path("id").asText());
            }
        }
        throw new DemoFailed("no project " + PROJECT);
    }

    private void reached(JsonNode project, String stage, LocalDate day, String name) {
        String reports = PROJECTS + "/" + project.path("id").asText() + "/stage-reports";
        JsonNode report = waiting(desk.get(OWNER, reports).path("items"));
        if (report == null) {
            String query = "?stage=" + stage + "&day=" + day + "&name=" + KeycloakAdmin.encode(name);
            String key = "demo-" + stage + "-" + project.path("id").asText();
            report = desk.file(OWNER, reports + query, key, DemoPicture.of(name));
        }
        String district = "district-" + project.path("county").asText();
        desk.step(district, reports + "/" + report.path("id").asText() + "/confirmation", report, Map.of());
    }

    private static @Nullable JsonNode waiting(JsonNode reports) {
        for (JsonNode report : reports) {
            if (report.path("state").asText().equals("REPORTED")) {
                return report;
            }
        }
        return null;
    }

    /** The recycler bids, is chosen, and says what it has taken away. */
    private void take(String path) {
        JsonNode disposal = desk.get(OWNER, path);
        if (!disposal.path("state").asText().equals("OFFERED")) {
            return;
        }
        desk.create(
                RECYCLER,
                path + "/bids",
                "demo-disposal-bid",
                Map.of(
                        "pricing", "EACH",
                        "price", 5200,
                        "pickUpOn", today.plusDays(5).toString(),
                        "note", "含拆卸和运输",
                        "contactPerson", "刘强",
                        "contactPhone", "0813-0000004"));
        disposal = desk.get(OWNER, path);
        desk.step(
                OWNER,
                path + "/choice",
                disposal,
                Map.of(
                        "bidId", disposal.path("bids").path(0).path("id").asText(),
                        "contactPerson", "王建国",
                        "contactPhone", "0813-0000001"));
        disposal = desk.get(RECYCLER, path);
        desk.step(
                RECYCLER,
                path + "/pick-up",
                disposal,
                Map.of(
                        "pickedUpOn", today.minusDays(1).toString(),
                        "quantity", disposal.path("quantity").asInt()));
    }
}
