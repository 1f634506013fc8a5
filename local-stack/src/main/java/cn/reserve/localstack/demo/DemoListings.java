package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Files the demo supplies and demands. */
final class DemoListings {

    private final DemoDesk desk;

    DemoListings(DemoDesk desk) {
        this.desk = desk;
    }

    void load(JsonNode supplies, JsonNode demands) {
        file("/api/supply-demand/supplies", "product", supplies);
        file("/api/supply-demand/demands", "wantedEquipment", demands);
    }

    private void file(String path, String title, JsonNode rows) {
        for (JsonNode row : rows) {
            String owner = row.path("owner").asText();
            String name = row.path("form").path(title).asText();
            if (!exists(owner, path, title, name)) {
                desk.create(
                        owner, path, "demo-listing-" + Integer.toHexString((path + name).hashCode()), row.path("form"));
            }
        }
    }

    private boolean exists(String owner, String path, String title, String name) {
        for (JsonNode row : desk.get(owner, path + "?size=100").path("items")) {
            if (row.path(title).asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
