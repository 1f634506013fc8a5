package cn.reserve.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Good requests about policy: texts, rules, measures and targets; see {@link Forms}. */
final class PlanForms {
    private PlanForms() {}

    /** A draft of a policy rule that binds nobody. */
    static Map<String, Object> rule() {
        Map<String, Object> form = new HashMap<>();
        form.put("ruleId", "probe.rule");
        form.put("programme", "probe");
        form.put("clause", "探测条款");
        form.put("validFrom", "2099-01-01");
        form.put("condition", "admitted");
        form.put("binding", false);
        form.put("passZh", "符合");
        form.put("passEn", "It does");
        form.put("failZh", "不符合");
        form.put("failEn", "It does not");
        return form;
    }

    /** A plan text that no other one is like. */
    static String text(String stamp) {
        return "示例市推动设备更新实施方案 " + stamp + "\n一、工作目标\n到2027年，更新住宅电梯500部以上。\n";
    }

    /** What a policy document is. */
    static Map<String, Object> facts(String stamp) {
        return Map.of(
                "kind", "PLAN",
                "level", "CITY",
                "title", "示例实施方案" + stamp,
                "issuer", "示例市人民政府",
                "region", "示例市",
                "issuedOn", "2024-06-04");
    }

    /** A measure that a bureau leads. */
    static Map<String, Object> measure(String stamp, String bureau) {
        return Map.of(
                "action",
                "示例行动",
                "topic",
                "",
                "text",
                "示例举措" + stamp,
                "units",
                List.of(Map.of("name", "示例牵头单位", "bureau", bureau, "leads", true)));
    }

    /** A target that a bureau leads. */
    static Map<String, Object> target(String stamp, String bureau) {
        Map<String, Object> target = new HashMap<>();
        target.put("indicator", "示例指标" + stamp);
        target.put("comparison", "LEVEL");
        target.put("value", 500);
        target.put("unit", "部");
        target.put("valueUnit", "部");
        target.put("dueYear", 2027);
        target.put("bound", "AT_LEAST");
        target.put("leadBureau", bureau);
        return target;
    }
}
