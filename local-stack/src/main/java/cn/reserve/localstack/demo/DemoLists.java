package cn.reserve.localstack.demo;

import cn.reserve.localstack.KeycloakAdmin;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Opens the demo lists, fills them, and leads each as far as it says. */
final class DemoLists {
    private static final String PATH = "/api/library/annual-lists";
    private static final String DECIDER = "commission-preparer";

    private final DemoDesk desk;

    DemoLists(DemoDesk desk) {
        this.desk = desk;
    }

    void load(JsonNode lists) {
        for (JsonNode wanted : lists) {
            String owner = wanted.path("owner").asText();
            JsonNode list = opened(owner, wanted);
            if (list.path("state").asText().equals("OPEN")) {
                wanted.path("items").forEach(item -> add(owner, list, item));
                advance(owner, list, wanted.path("target").asText());
            }
        }
    }

    private JsonNode opened(String owner, JsonNode wanted) {
        String type = wanted.path("type").asText();
        for (JsonNode row : desk.get(owner, PATH + "?size=100&type=" + KeycloakAdmin.encode(type))
                .path("items")) {
            if (row.path("year").asInt() == wanted.path("year").asInt()) {
                return row;
            }
        }
        Map<String, Object> request = new HashMap<>(Map.of("type", type));
        if (wanted.has("year")) {
            request.put("year", wanted.path("year").asInt());
        }
        String key = "demo-list-" + type + "-" + owner;
        return desk.create(owner, PATH, key, request).path("list");
    }

    private void add(String owner, JsonNode list, JsonNode values) {
        String items = PATH + "/" + list.path("id").asText() + "/items";
        String title = values.path("title").asText();
        for (JsonNode row : desk.get(owner, items + "?size=200").path("items")) {
            if (row.path("title").asText().equals(title)) {
                return;
            }
        }
        String key = "demo-item-" + Integer.toHexString((items + title).hashCode());
        desk.create(owner, items, key, Map.of("values", values));
    }

    private void advance(String owner, JsonNode opened, String target) {
        String path = PATH + "/" + opened.path("id").asText();
        if (target.equals("OPEN")) {
            return;
        }
        JsonNode submitted =
                desk.step(owner, path + "/submission", desk.get(owner, path).path("list"), Map.of());
        if (target.equals("CONFIRMED")) {
            desk.step(DECIDER, path + "/confirmation", submitted.path("list"), Map.of());
        }
    }
}
