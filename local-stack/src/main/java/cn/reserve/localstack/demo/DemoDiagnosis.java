package cn.reserve.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two registered providers, and a question to the one that the economy bureau acts for. */
final class DemoDiagnosis {
    private static final String PROVIDERS = "/api/supply-demand/service-providers";
    private static final String DIAGNOSES = "/api/supply-demand/diagnoses";
    private static final String BUREAU = "bureau-economy";

    private final DemoDesk desk;

    DemoDiagnosis(DemoDesk desk) {
        this.desk = desk;
    }

    void load() {
        String centre = registered("INSTITUTION", "川南工业节能诊断中心（演示）", null, List.of("ENERGY", "EQUIPMENT"));
        registered("EXPERT", "何文清（演示）", "教授级高级工程师", List.of("DIGITAL", "PROCESS"));
        asked(centre);
    }

    private String registered(String kind, String name, @Nullable String title, List<String> fields) {
        for (JsonNode row : desk.get(BUREAU, PROVIDERS + "?size=100").path("items")) {
            if (row.path("name").asText().equals(name)) {
                return row.path("id").asText();
            }
        }
        Map<String, Object> form = new HashMap<>();
        form.put("kind", kind);
        form.put("name", name);
        form.put("services", List.of("DIAGNOSIS", "TRANSFORMATION"));
        form.put("fields", fields);
        form.put("qualification", "市级工业诊断服务机构名录");
        form.put("introduction", "为机械、铸造、化工企业提供现场诊断，出具报告和改造建议");
        form.put("contactPerson", "周明");
        form.put("contactPhone", "0813-0000101");
        if (title != null) {
            form.put("title", title);
        }
        return desk.create(BUREAU, PROVIDERS, "demo-provider-" + Integer.toHexString(name.hashCode()), form)
                .path("id")
                .asText();
    }

    private void asked(String provider) {
        if (desk.get("enterprise-a", DIAGNOSES).path("items").isEmpty()) {
            String wished =
                    LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(14).toString();
            JsonNode asked = desk.create(
                    "enterprise-a",
                    DIAGNOSES,
                    "demo-diagnosis",
                    Map.of(
                            "providerId", provider,
                            "field", "ENERGY",
                            "topic", "空压站和熔炼车间节能诊断",
                            "situation", "空压机运行十五年以上，加卸载频繁；熔炼炉单位电耗偏高",
                            "wishedOn", wished,
                            "contactPerson", "王建国",
                            "contactPhone", "0813-0000001"));
            desk.step(
                    BUREAU,
                    DIAGNOSES + "/" + asked.path("id").asText() + "/acceptance",
                    asked,
                    Map.of("visitOn", wished));
        }
    }
}
