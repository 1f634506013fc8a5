package cn.reserve.acceptance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sent about service providers and diagnoses. */
final class DiagnosisForms {
    static final String PROVIDERS = City.SUPPLY_DEMAND + "/service-providers";
    static final String DIAGNOSES = City.SUPPLY_DEMAND + "/diagnoses";

    private DiagnosisForms() {}

    /** An institution that diagnoses energy. */
    static Map<String, Object> provider() {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", "INSTITUTION");
        form.put("name", "川南节能诊断中心");
        form.put("services", List.of("DIAGNOSIS"));
        form.put("fields", List.of("ENERGY"));
        form.put("qualification", "工业节能诊断服务机构");
        form.put("introduction", "为铸造、机械企业提供节能诊断");
        form.put("contactPerson", "周明");
        form.put("contactPhone", "0813-1234567");
        return form;
    }

    /** An enterprise's question to a provider. */
    static Map<String, Object> question(String provider) {
        Map<String, Object> form = new HashMap<>();
        form.put("providerId", provider);
        form.put("field", "ENERGY");
        form.put("topic", "熔炼车间节能诊断");
        form.put("situation", "两台燃煤炉能耗高");
        form.put("wishedOn", soon());
        form.put("contactPerson", "王建国");
        form.put("contactPhone", "0813-7654321");
        return form;
    }

    /** A day that lies ahead. */
    static String soon() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString();
    }

    /** Good bodies by operation. */
    static Map<String, Object> bodies() {
        Map<String, Object> bodies = new HashMap<>();
        Object reason = Map.of("reason", "探测");
        bodies.put("POST " + PROVIDERS, provider());
        bodies.put("PUT " + PROVIDERS + "/{id}", provider());
        bodies.put("POST " + PROVIDERS + "/{id}/refusal", reason);
        bodies.put("POST " + PROVIDERS + "/{id}/suspension", reason);
        bodies.put("POST " + DIAGNOSES, question(new UUID(0, 1).toString()));
        bodies.put("POST " + DIAGNOSES + "/{id}/acceptance", Map.of("visitOn", soon()));
        bodies.put("POST " + DIAGNOSES + "/{id}/refusal", reason);
        bodies.put("POST " + DIAGNOSES + "/{id}/withdrawal", reason);
        bodies.put("POST " + DIAGNOSES + "/{id}/report", "nonsense");
        bodies.put("POST " + DIAGNOSES + "/{id}/submission", Map.of("summary", "探测", "measures", List.of()));
        bodies.put("POST " + DIAGNOSES + "/{id}/measures/{number}/demand", Forms.demand());
        bodies.put("POST " + DIAGNOSES + "/{id}/measures/{number}/rejection", reason);
        return bodies;
    }
}
