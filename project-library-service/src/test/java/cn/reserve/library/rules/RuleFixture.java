package cn.reserve.library.rules;

import static cn.reserve.library.Fixture.as;

import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Rules for tests; made through the API, each of its own name, none binding. */
public final class RuleFixture {
    /** A programme that decides about nobody's listing. */
    public static final String PROGRAMME = "test-programme";

    static final String DRAFTER = TestTokens.systemAdmin();

    static final String OTHER = TestTokens.of(
            TestPerson.withRoles("system-admin").in("commission", "platform").named("周敏"));

    private RuleFixture() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public static String newName() {
        return "test." + UUID.randomUUID();
    }

    public static Map<String, Object> rule(String name, String condition) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("ruleId", name);
        rule.put("programme", PROGRAMME);
        rule.put("programmeZh", "测试政策");
        rule.put("programmeEn", "Test programme");
        rule.put("clause", "测试条款");
        rule.put("validFrom", today().toString());
        rule.put("condition", condition);
        rule.put("binding", false);
        rule.put("passZh", "符合");
        rule.put("passEn", "It does");
        rule.put("failZh", "不符合");
        rule.put("failEn", "It does not");
        return rule;
    }

    public static Response draft(Map<String, Object> rule) {
        return as(DRAFTER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(rule)
                .post("/policy-rules");
    }

    /** A draft; gives its path. */
    public static String drafted(String name, String condition) {
        Response drafted = draft(rule(name, condition));
        drafted.then().statusCode(201);
        return "/policy-rules/" + name + "/" + drafted.path("number");
    }

    /** By another administrator than the one who drafted. */
    public static Response enact(String path, Map<String, Object> days) {
        return enactAs(OTHER, path, days);
    }

    static Response enactAs(String token, String path, Map<String, Object> days) {
        return as(token)
                .header(
                        "If-Match",
                        as(TestTokens.systemAdmin())
                                .get(path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .header("ETag"))
                .body(days)
                .post(path + "/enactment");
    }

    /** A rule in force from today; gives its path. */
    public static String enacted(String name, String condition) {
        String path = drafted(name, condition);
        enact(path, Map.of("validFrom", today().toString())).then().statusCode(200);
        return path;
    }

    /** Takes a rule out of force after today, so that it does not stay with other tests' projects. */
    public static void end(String path) {
        String tag = as(TestTokens.systemAdmin()).get(path).header("ETag");
        as(TestTokens.systemAdmin())
                .header("If-Match", tag)
                .body(Map.of("lastDay", today().toString()))
                .post(path + "/end")
                .then()
                .statusCode(200);
    }
}
