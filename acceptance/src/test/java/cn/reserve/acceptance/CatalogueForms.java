package cn.reserve.acceptance;

import java.util.HashMap;
import java.util.Map;

/** Good bodies of consumer goods, pictures and enquiries. */
final class CatalogueForms {
    private static final String BASE = "/api/supply-demand";

    private CatalogueForms() {}

    static void bodies(Map<String, Object> bodies) {
        bodies.put("POST " + BASE + "/consumer-goods", good());
        bodies.put("PUT " + BASE + "/consumer-goods/{good}", good());
        bodies.put("POST " + BASE + "/catalogue/{product}/pictures", "nonsense");
        bodies.put("POST " + BASE + "/catalogue/{product}/enquiries", question());
        bodies.put("POST " + BASE + "/catalogue/{product}/taking-down", Map.of("reason", "探测"));
        bodies.put("POST " + BASE + "/catalogue/{product}/pictures/{picture}/taking-down", Map.of("reason", "探测"));
        bodies.put("POST " + BASE + "/enquiries/{enquiry}/answer", Map.of("answer", "探测"));
        bodies.put("POST " + BASE + "/enquiries/{enquiry}/closing", Map.of("reason", "探测"));
    }

    static Map<String, Object> good() {
        Map<String, Object> form = new HashMap<>();
        form.put("category", "APPLIANCE");
        form.put("brand", "示例");
        form.put("model", "BCD-100");
        form.put("energyGrade", 1);
        form.put("yearlyCapacity", 1000);
        form.put("tradeInOffer", "旧冰箱抵 100 元");
        form.put("description", "示例冰箱");
        return form;
    }

    static Map<String, Object> question() {
        return Map.of("subject", "探测", "message", "能否供货？");
    }
}
