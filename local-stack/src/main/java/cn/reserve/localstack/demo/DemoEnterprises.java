package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registers the demo enterprises and lets their districts verify them, then waits for the memberships. */
final class DemoEnterprises {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PATH = "/api/library/enterprises";

    private final DemoDesk desk;

    DemoEnterprises(DemoDesk desk) {
        this.desk = desk;
    }

    void load(JsonNode enterprises) {
        for (JsonNode enterprise : enterprises) {
            String person = enterprise.path("person").asText();
            JsonNode file = registered(person, enterprise.path("form"));
            if (enterprise.path("verify").asBoolean()
                    && file.path("state").asText().equals("SUBMITTED")) {
                String reviewer = enterprise.path("reviewer").asText();
                JsonNode seen = desk.get(reviewer, PATH + "/" + file.path("id").asText());
                desk.step(reviewer, PATH + "/" + file.path("id").asText() + "/verification", seen, Map.of());
            }
        }
        for (JsonNode enterprise : enterprises) {
            if (enterprise.path("verify").asBoolean()) {
                awaitMembership(enterprise.path("person").asText());
            }
        }
    }

    private JsonNode registered(String person, JsonNode form) {
        @Nullable JsonNode mine = desk.find(person, PATH + "/mine");
        return mine == null ? desk.create(person, PATH, "demo-enterprise-" + person, form) : mine;
    }

    /** Membership takes effect without an administrator; the person's next sign-in carries it. */
    private void awaitMembership(String person) {
        Awaiting.until("membership of " + person, PATIENCE, () -> {
            JsonNode mine = desk.get(person, PATH + "/mine");
            return mine.path("membership").asText().equals("DONE");
        });
        JsonNode known = desk.again(person);
        if (!known.path("roles").toString().contains("\"enterprise\"")) {
            throw new DemoFailed(person + " has no role enterprise after the membership: " + known);
        }
    }
}
