package cn.reserve.localstack.demo;

import cn.reserve.localstack.KeycloakAdmin;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;

/** What happens to demo projects after their admission: a confirmed start, a month's dispatch, special funds, a change asked for. */
final class DemoProgress {
    private static final String PROJECTS = "/api/library/projects";
    private static final String REPORTS = "/api/library/dispatch/reports";
    private static final String ROUNDS = "/api/library/dispatch/rounds";
    private static final String PREPARER = "commission-preparer";

    private final DemoDesk desk;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    DemoProgress(DemoDesk desk) {
        this.desk = desk;
    }

    void load(DemoCity city) {
        JsonNode progress = city.progress();
        progress.path("starts").forEach(this::start);
        dispatch(progress.path("reports"));
        progress.path("funds").forEach(this::fund);
        progress.path("changes").forEach(wanted -> change(wanted, city.projects()));
    }

    /** Reported by the enterprise with a photo, confirmed by the district. */
    private void start(JsonNode wanted) {
        String owner = wanted.path("owner").asText();
        JsonNode project = project(owner, wanted.path("project").asText());
        if (!project.path("stage").asText().equals("RESERVED")) {
            return;
        }
        String reports = PROJECTS + "/" + project.path("id").asText() + "/stage-reports";
        JsonNode report = open(desk.get(owner, reports).path("items"));
        if (report.isMissingNode()) {
            String day = today.minusDays(wanted.path("daysAgo").asInt()).toString();
            String query = "?stage=UNDER_CONSTRUCTION&day=" + day + "&name=" + KeycloakAdmin.encode("开工照片");
            String key = "demo-start-" + project.path("id").asText();
            report = desk.file(owner, reports + query, key, DemoPicture.of(owner));
        }
        String district = "district-" + project.path("county").asText();
        desk.step(district, reports + "/" + report.path("id").asText() + "/confirmation", report, Map.of());
    }

    private static JsonNode open(JsonNode reports) {
        for (JsonNode report : reports) {
            if (report.path("state").asText().equals("REPORTED")) {
                return report;
            }
        }
        return MissingNode.getInstance();
    }

    /** The month that has just ended, which a city collects now; the running one is there to be asked for. */
    private void dispatch(JsonNode reports) {
        String round = round(YearMonth.from(today).minusMonths(1));
        for (JsonNode wanted : reports) {
            String owner = wanted.path("owner").asText();
            String project =
                    project(owner, wanted.path("project").asText()).path("id").asText();
            for (JsonNode row :
                    desk.get(owner, REPORTS + "?size=50&round=" + round).path("items")) {
                if (row.path("projectId").asText().equals(project)
                        && row.path("state").asText().equals("MISSING")) {
                    report(owner, row, wanted);
                }
            }
        }
    }

    private String round(YearMonth month) {
        for (JsonNode round : desk.get(PREPARER, ROUNDS).path("items")) {
            if (round.path("period").asText().equals(month.toString())) {
                return round.path("id").asText();
            }
        }
        Map<String, String> request = Map.of("period", month.toString());
        return desk.create(PREPARER, ROUNDS, "demo-round-" + month, request)
                .path("id")
                .asText();
    }

    private void report(String owner, JsonNode row, JsonNode wanted) {
        String path = REPORTS + "/" + row.path("id").asText();
        JsonNode read = desk.get(owner, path);
        ObjectNode figures = wanted.path("figures").deepCopy();
        figures.put("startedOn", startOf(owner, row.path("projectId").asText()));
        JsonNode submitted = desk.step(owner, path + "/submission", read, figures);
        if (wanted.has("problem")) {
            Map<String, String> problem = Map.of(
                    "reportId",
                    row.path("id").asText(),
                    "words",
                    wanted.path("problem").asText());
            desk.create(
                    owner,
                    "/api/library/dispatch/problems",
                    "demo-problem-" + row.path("id").asText(),
                    problem);
        }
        if (wanted.path("accepted").asBoolean()) {
            desk.step(wanted.path("district").asText(), path + "/acceptance", submitted, Map.of());
        }
    }

    private String startOf(String owner, String project) {
        JsonNode reports = desk.get(owner, PROJECTS + "/" + project + "/stage-reports");
        return reports.path("items").path(0).path("day").asText();
    }

    private void fund(JsonNode wanted) {
        ObjectNode request = wanted.path("fund").deepCopy();
        String project = project("finance-bureau", wanted.path("project").asText())
                .path("id")
                .asText();
        request.put("projectId", project);
        request.put("issuedOn", today.minusDays(wanted.path("daysAgo").asInt()).toString());
        String number = request.path("documentNumber").asText();
        String known = desk.get("finance-bureau", "/api/library/special-funds?size=200&project=" + project)
                .path("items")
                .toString();
        if (!known.contains(number)) {
            desk.create("finance-bureau", "/api/library/special-funds", "demo-fund-" + project, request);
        }
    }

    /** Asked for by the enterprise; the district has it before it. */
    private void change(JsonNode wanted, JsonNode projects) {
        String owner = wanted.path("owner").asText();
        String name = wanted.path("project").asText();
        String asked = desk.get(owner, "/api/library/change-requests?size=200")
                .path("items")
                .toString();
        if (asked.contains(name)) {
            return;
        }
        JsonNode project = project(owner, name);
        ObjectNode form = formOf(projects, name);
        wanted.path("with").properties().forEach(each -> form.set(each.getKey(), each.getValue()));
        Map<String, Object> request = Map.of("reason", wanted.path("reason").asText(), "form", form);
        desk.step(owner, PROJECTS + "/" + project.path("id").asText() + "/change-requests", project, request);
    }

    private static ObjectNode formOf(JsonNode projects, String name) {
        for (JsonNode project : projects) {
            if (project.path("form").path("name").asText().equals(name)) {
                return project.path("form").deepCopy();
            }
        }
        throw new DemoFailed("no form of " + name);
    }

    private JsonNode project(String person, String name) {
        String query = PROJECTS + "?size=50&q=" + KeycloakAdmin.encode(name);
        for (JsonNode row : desk.get(person, query).path("items")) {
            if (row.path("name").asText().equals(name)) {
                return desk.get(person, PROJECTS + "/" + row.path("id").asText());
            }
        }
        throw new DemoFailed("no project " + name);
    }
}
