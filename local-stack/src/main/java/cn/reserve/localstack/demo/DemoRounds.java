package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens a collection round in the whole city; one enterprise has handed its sheet in, the others are asked. */
final class DemoRounds {
    private static final String ROUNDS = "/api/supply-demand/collection-rounds";
    private static final String SUBMISSIONS = "/api/supply-demand/submissions/";
    private static final String BUREAU = "bureau-economy";
    private static final int DAYS = 45;

    private final DemoDesk desk;

    DemoRounds(DemoDesk desk) {
        this.desk = desk;
    }

    void load(JsonNode wanted) {
        JsonNode round = opened(wanted);
        for (JsonNode sheet : wanted.path("submissions")) {
            handIn(sheet.path("owner").asText(), round, sheet.path("rows"));
        }
    }

    private JsonNode opened(JsonNode wanted) {
        JsonNode round = drafted(wanted);
        String path = ROUNDS + "/" + round.path("id").asText();
        return round.path("state").asText().equals("DRAFT")
                ? desk.step(BUREAU, path + "/opening", round, Map.of())
                : round;
    }

    private JsonNode drafted(JsonNode wanted) {
        String name = wanted.path("name").asText();
        for (JsonNode round : desk.get(BUREAU, ROUNDS).path("items")) {
            if (round.path("name").asText().equals(name)) {
                return round;
            }
        }
        Map<String, Object> request = new HashMap<>(Map.of("name", name, "counties", List.of()));
        request.put("year", wanted.path("year").asInt());
        request.put("kinds", wanted.path("kinds"));
        request.put("instructions", wanted.path("instructions").asText());
        request.put(
                "deadline",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(DAYS).toString());
        return desk.create(BUREAU, ROUNDS, "demo-collection-round", request);
    }

    private void handIn(String owner, JsonNode round, JsonNode rows) {
        JsonNode own = desk.put(owner, ROUNDS + "/" + round.path("id").asText() + "/own-submission");
        if (!own.path("state").asText().equals("FILLING")) {
            return;
        }
        String path = SUBMISSIONS + own.path("id").asText();
        for (int i = 0; i < rows.size(); i++) {
            desk.create(owner, path + "/rows", "demo-round-row-" + owner + "-" + i, rows.get(i));
        }
        desk.step(owner, path + "/handing-in", desk.get(owner, path), Map.of());
    }
}
