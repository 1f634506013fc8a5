package cn.reserve.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Good bodies of the recycling network, trade-in and recovery. */
final class NetworkForms {
    private static final String BASE = "/api/supply-demand";

    private NetworkForms() {}

    static void bodies(Map<String, Object> bodies) {
        Object reason = Map.of("reason", "探测");
        String site = BASE + "/recycling-sites";
        bodies.put("POST " + site, site("510302"));
        bodies.put("PUT " + site + "/{site}", site("510302"));
        bodies.put("POST " + site + "/{site}/return", reason);
        bodies.put("POST " + site + "/{site}/closing", Map.of("closedOn", "2025-01-05", "reason", "探测"));
        String offer = BASE + "/trade-in-offers";
        bodies.put("POST " + offer, offer());
        bodies.put("PUT " + offer + "/{offer}", offer());
        bodies.put("POST " + offer + "/{offer}/taking-down", reason);
        bodies.put("POST " + BASE + "/recovery-figures", figure("510302", 2002));
        bodies.put("POST " + BASE + "/recovery-figures/{figure}/voiding", Map.of("reason", "探测"));
        bodies.put("PUT " + BASE + "/recovery-figures/{figure}", Map.of("value", 9, "source", "探测", "reason", "探测"));
        bodies.put("POST " + BASE + "/recovery-targets", target());
        bodies.put("PUT " + BASE + "/recovery-targets/{goal}", target());
        bodies.put("POST " + BASE + "/recovery-targets/{goal}/ending", reason);
    }

    static Map<String, Object> site(String county) {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", "STATION");
        form.put("name", "示例回收站");
        form.put("county", county);
        form.put("address", "示例街 1 号");
        form.put("goods", List.of("PAPER", "PLASTICS"));
        form.put("capacity", 300);
        form.put("phone", "0813-5550000");
        form.put("hours", "每日 8:00-18:00");
        form.put("pickUp", true);
        form.put("standardised", true);
        form.put("openedOn", "2024-05-01");
        return form;
    }

    static Map<String, Object> offer() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map<String, Object> form = new HashMap<>();
        form.put("category", "APPLIANCE");
        form.put("title", "旧冰箱换新");
        form.put("goods", "一级能效冰箱");
        form.put("oldGoods", "各品牌旧冰箱");
        form.put("deduction", 500);
        form.put("terms", "按容积估价");
        form.put("pickUp", true);
        form.put("place", "示例街 2 号");
        form.put("phone", "0813-5550000");
        form.put("validFrom", today.minusDays(1).toString());
        form.put("validUntil", today.plusDays(90).toString());
        return form;
    }

    static Map<String, Object> figure(String county, int year) {
        return Map.of("indicator", "RECYCLED_RESOURCES", "year", year, "county", county, "value", 12, "source", "探测年报");
    }

    static Map<String, Object> target() {
        return Map.of(
                "indicator", "RECYCLED_RESOURCES",
                "documentTitle", "探测方案",
                "documentNumber", "探测〔2024〕1号",
                "comparison", "LEVEL",
                "baseYear", 2001,
                "value", 100,
                "dueYear", 2027);
    }
}
