package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The demo recycling network: sites that their districts confirm, trade-in offers, yearly figures and the plan's targets. */
final class DemoNetwork {

    private static final String BASE = "/api/supply-demand";
    private static final String SITES = BASE + "/recycling-sites";
    private static final String COMMERCE = "bureau-commerce";
    private static final String SOURCE = "市商务局统计年报（演示）";

    private final DemoDesk desk;

    DemoNetwork(DemoDesk desk) {
        this.desk = desk;
    }

    void load(JsonNode network) {
        network.path("sites").forEach(this::site);
        network.path("offers").forEach(this::offer);
        for (JsonNode figure : network.path("figures")) {
            ObjectNode form = figure.deepCopy();
            form.put("source", SOURCE);
            String what = form.path("indicator").asText() + "-"
                    + form.path("year").asText() + "-" + form.path("county").asText("city");
            desk.create(COMMERCE, BASE + "/recovery-figures", "demo-figure-" + what, form);
        }
        for (JsonNode target : network.path("targets")) {
            String what = target.path("indicator").asText();
            desk.create(COMMERCE, BASE + "/recovery-targets", "demo-recovery-target-" + what, target);
        }
    }

    private void site(JsonNode site) {
        String owner = site.path("owner").asText();
        String name = site.path("form").path("name").asText();
        String id = desk.create(owner, SITES, key("site", name), site.path("form"))
                .path("id")
                .asText();
        if (!site.path("confirm").asBoolean()) {
            return;
        }
        String reviewer = site.path("reviewer").asText();
        JsonNode seen = desk.get(reviewer, SITES + "/" + id);
        if (seen.path("state").asText().equals("PROPOSED")) {
            desk.step(reviewer, SITES + "/" + id + "/confirmation", seen, Map.of());
        }
    }

    private void offer(JsonNode offer) {
        String owner = offer.path("owner").asText();
        ObjectNode form = offer.path("form").deepCopy();
        String site = offer.path("site").asText();
        if (!site.isEmpty()) {
            form.put("siteId", siteNamed(owner, site));
        }
        desk.create(
                owner,
                BASE + "/trade-in-offers",
                key("offer", form.path("title").asText()),
                form);
    }

    private String siteNamed(String owner, String name) {
        for (JsonNode site : desk.get(owner, SITES + "?mine=true&size=100").path("items")) {
            if (site.path("name").asText().equals(name)) {
                return site.path("id").asText();
            }
        }
        throw new DemoFailed("no site " + name);
    }

    private static String key(String noun, String name) {
        return "demo-" + noun + "-" + Integer.toHexString(name.hashCode());
    }
}
