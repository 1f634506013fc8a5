package cn.reserve.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent about dockings of a demand and a supply. */
final class DockingForms {
    static final String DOCKINGS = City.SUPPLY_DEMAND + "/dockings";

    private DockingForms() {}

    /** A demand and a supply that are to meet. */
    static Map<String, Object> opening(String demand, String supply) {
        return Map.of("demandId", demand, "supplyId", supply, "note", "希望了解交货期");
    }

    /** Good bodies by operation. */
    static Map<String, Object> bodies() {
        Map<String, Object> bodies = new HashMap<>();
        String nowhere = new UUID(0, 1).toString();
        bodies.put("POST " + DOCKINGS, opening(nowhere, nowhere));
        for (String step : List.of("interest", "talk", "agreement")) {
            bodies.put("POST " + DOCKINGS + "/{id}/" + step, Map.of());
        }
        bodies.put("POST " + DOCKINGS + "/{id}/proposal", Map.of("amount", 1, "day", "2026-01-05"));
        bodies.put("POST " + DOCKINGS + "/{id}/drop", Map.of("reason", "PRICE"));
        bodies.put("POST " + DOCKINGS + "/{id}/messages", Map.of("text", "探测"));
        bodies.put("PUT " + DOCKINGS + "/{id}/messages/reading", Map.of("upTo", 0));
        return bodies;
    }
}
