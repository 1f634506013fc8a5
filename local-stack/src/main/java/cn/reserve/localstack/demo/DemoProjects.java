package cn.reserve.localstack.demo;

import cn.reserve.localstack.KeycloakAdmin;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes each demo project from draft to the state that {@code city.json} wants, by the people whose turn it is. */
final class DemoProjects {

    private static final String PATH = "/api/library/projects";
    private static final String PREPARER = "commission-preparer";
    private static final String APPROVER = "commission-approver";
    private static final String BATCHES = "/api/library/whitelist/batches";

    private final DemoDesk desk;

    DemoProjects(DemoDesk desk) {
        this.desk = desk;
    }

    void load(JsonNode projects) {
        List<String> listed = new ArrayList<>();
        List<String> proposed = new ArrayList<>();
        for (JsonNode project : projects) {
            JsonNode advanced = advance(project);
            if (!advanced.path("state").asText().equals("ADMITTED")) {
                continue;
            }
            String id = advanced.path("id").asText();
            switch (project.path("target").asText()) {
                case "LISTED" -> listed.add(id);
                case "SUBMITTED_BATCH" -> proposed.add(id);
                default -> {}
            }
        }
        JsonNode first = batch("首批设备更新备选项目清单（演示）", listed);
        publish(first);
        batch("第二批设备更新备选项目清单（演示）", proposed);
    }

    /** A project that a person has taken elsewhere since an interrupted load stays where it is. */
    private JsonNode advance(JsonNode wanted) {
        String owner = wanted.path("owner").asText();
        JsonNode project = drafted(owner, wanted.path("form"));
        List<String> before = statesBefore(wanted.path("target").asText());
        while (before.contains(project.path("state").asText())) {
            step(owner, project, wanted);
            project = desk.get(owner, PATH + "/" + project.path("id").asText());
        }
        return project;
    }

    private void step(String owner, JsonNode project, JsonNode wanted) {
        String path = PATH + "/" + project.path("id").asText();
        String district = "district-" + project.path("county").asText();
        switch (project.path("state").asText()) {
            case "DRAFT" -> desk.step(owner, path + "/submission", project, Map.of());
            case "SUBMITTED" -> {
                if (wanted.path("target").asText().equals("RETURNED")) {
                    desk.step(district, path + "/return", project, Map.of("reasons", wanted.path("reasons")));
                } else {
                    desk.step(district, path + "/pass", project, Map.of());
                }
            }
            case "DISTRICT_PASSED" -> desk.step("bureau-economy", path + "/pass", project, Map.of());
            case "BUREAU_PASSED" -> desk.step(PREPARER, path + "/admission", project, Map.of());
            default -> throw new IllegalArgumentException(project.path("state").asText());
        }
    }

    /** The states that the load leads out of, on the way to the target. */
    static List<String> statesBefore(String target) {
        List<String> way = List.of("DRAFT", "SUBMITTED", "DISTRICT_PASSED", "BUREAU_PASSED");
        int end = way.indexOf(target);
        if (target.equals("RETURNED")) {
            return way.subList(0, 2);
        }
        return end < 0 ? way : way.subList(0, end);
    }

    private JsonNode drafted(String owner, JsonNode form) {
        String name = form.path("name").asText();
        String query = PATH + "?size=50&q=" + KeycloakAdmin.encode(name);
        for (JsonNode row : desk.get(owner, query).path("items")) {
            if (row.path("name").asText().equals(name)) {
                return desk.get(owner, PATH + "/" + row.path("id").asText());
            }
        }
        return desk.create(owner, PATH, "demo-project-" + Integer.toHexString(name.hashCode()), form);
    }

    /** A batch of that name with these projects, submitted by its preparer. */
    private JsonNode batch(String name, List<String> projects) {
        JsonNode batch = opened(name);
        if (!batch.path("state").asText().equals("PREPARING")) {
            return batch;
        }
        String path = BATCHES + "/" + batch.path("id").asText();
        List<String> missing =
                projects.stream().filter(id -> !projectsOf(path).contains(id)).toList();
        if (!missing.isEmpty()) {
            batch = desk.step(PREPARER, path + "/entries", batch, Map.of("projectIds", missing));
        }
        return desk.step(PREPARER, path + "/submission", batch, Map.of());
    }

    private String projectsOf(String path) {
        return desk.get(PREPARER, path + "/entries?size=200").path("items").toString();
    }

    private JsonNode opened(String name) {
        for (JsonNode row : desk.get(PREPARER, BATCHES + "?size=50").path("items")) {
            if (row.path("name").asText().equals(name)) {
                return desk.get(PREPARER, BATCHES + "/" + row.path("id").asText());
            }
        }
        return desk.create(
                PREPARER, BATCHES, "demo-batch-" + Integer.toHexString(name.hashCode()), Map.of("name", name));
    }

    private void publish(JsonNode submitted) {
        String path = BATCHES + "/" + submitted.path("id").asText();
        JsonNode batch = submitted;
        if (batch.path("state").asText().equals("SUBMITTED")) {
            batch = desk.step(APPROVER, path + "/approval", batch, Map.of());
        }
        if (batch.path("state").asText().equals("APPROVED")) {
            desk.step(APPROVER, path + "/publication", batch, Map.of());
        }
    }
}
