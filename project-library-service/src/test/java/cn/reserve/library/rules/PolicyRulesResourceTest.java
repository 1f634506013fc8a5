package cn.reserve.library.rules;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.rules.RuleFixture.draft;
import static cn.reserve.library.rules.RuleFixture.drafted;
import static cn.reserve.library.rules.RuleFixture.enact;
import static cn.reserve.library.rules.RuleFixture.enacted;
import static cn.reserve.library.rules.RuleFixture.newName;
import static cn.reserve.library.rules.RuleFixture.rule;
import static cn.reserve.library.rules.RuleFixture.today;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PolicyRulesResourceTest {
    private static final String ADMIN = TestTokens.systemAdmin();

    @Inject
    AgroalDataSource database;

    @Inject
    Config config;

    @Test
    void saysWhichVersionJudgedOnADay() {
        as(TestTokens.auditor())
                .queryParam("on", "2024-06-01")
                .get("/policy-rules")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("relending-1.total"))
                .body("items.id", not(hasItem("relending-2.total")));
        as(TestTokens.auditor())
                .queryParam("on", "yesterday")
                .get("/policy-rules")
                .then()
                .statusCode(400)
                .body("violations.field", contains("on"));
    }

    @Test
    void keepsADraftFromJudgingAndFromStrangers() {
        String name = newName();
        String path = drafted(name, "totalInvestment > yuan(1)");

        as(ADMIN)
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("number", equalTo(1));
        as(TestTokens.enterprise("91510300MA6200000X", "510302"))
                .get(path)
                .then()
                .statusCode(404);
        as(ADMIN).get("/policy-rules").then().body("items.id", hasItem(name));
        as(TestTokens.centralBank()).get("/policy-rules").then().body("items.id", not(hasItem(name)));
        as(ADMIN)
                .queryParam("on", today().toString())
                .get("/policy-rules")
                .then()
                .body("items.id", not(hasItem(name)));
        draft(rule(name, "admitted")).then().statusCode(409).body("code", equalTo("rule.draft-exists"));
    }

    @Test
    void changesAndDiscardsADraft() {
        String name = newName();
        String path = drafted(name, "totalInvestment > yuan(1)");
        String tag = as(ADMIN).get(path).header("ETag");

        as(ADMIN).body(rule(name, "admitted")).put(path).then().statusCode(428);
        as(ADMIN)
                .header("If-Match", tag)
                .body(rule(name, "admitted"))
                .put(path)
                .then()
                .statusCode(200)
                .body("condition", equalTo("admitted"));
        as(ADMIN).header("If-Match", tag).delete(path).then().statusCode(412);
        as(ADMIN)
                .header("If-Match", as(ADMIN).get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        as(ADMIN).get(path).then().statusCode(404).body("code", equalTo("rule.not-found"));
    }

    @Test
    void refusesAWrongConditionNamingFieldAndRule() {
        draft(rule(newName(), "totalInvestment / equipmentInvestment > 1"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("condition"))
                .body("violations.rule", contains("condition-divides-by-zero"));
        as(ADMIN)
                .body(Map.of("condition", "[1].all(x, profit > x)"))
                .post("/policy-rules/check")
                .then()
                .statusCode(400)
                .body("violations.rule", hasItem("condition-unknown-fact"))
                .body("violations[0].zh", equalTo("没有“profit”这个事实或函数。"));
        as(ADMIN)
                .body(Map.of("condition", "progressPercent <= 80"))
                .post("/policy-rules/check")
                .then()
                .statusCode(200)
                .body("facts", contains("progressPercent"));
        Map<String, Object> backwards = rule(newName(), "admitted");
        backwards.put("validTo", "2020-01-01");
        draft(backwards).then().statusCode(400).body("violations.field", contains("validTo"));
    }

    @Test
    void putsADraftIntoForceInPlaceOfTheVersionBefore() {
        String name = newName();
        enacted(name, "totalInvestment > yuan(1)");
        String second = drafted(name, "totalInvestment > yuan(2)");
        String tomorrow = today().plusDays(1).toString();

        enact(second, Map.of("validFrom", tomorrow)).then().statusCode(409).body("code", equalTo("rule.overlap"));
        enact(second, Map.of("validFrom", today().minusDays(1).toString(), "endPredecessor", true))
                .then()
                .statusCode(400)
                .body("violations.field", contains("validFrom"));
        enact(second, Map.of("validFrom", tomorrow, "endPredecessor", true))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("validTo", nullValue());

        as(ADMIN).get("/policy-rules/" + name + "/1").then().body("validTo", equalTo(today().toString()));
        as(ADMIN)
                .queryParam("on", tomorrow)
                .get("/policy-rules")
                .then()
                .body("items.findAll { it.id == '" + name + "' }.number", contains(2));
        as(TestTokens.auditor())
                .queryParam("subjectType", "policy-rule")
                .queryParam("subjectId", name + "/2")
                .get("/audit")
                .then()
                .body("items.action", hasItems("policy-rule.drafted", "policy-rule.enacted"));
    }

    @Test
    void letsAVersionThatJudgedTodayKeepToday() {
        String name = newName();
        String path = enacted(name, "totalInvestment > yuan(1)");
        backdate(name);
        String second = drafted(name, "totalInvestment > yuan(2)");

        enact(second, Map.of("validFrom", today().toString(), "endPredecessor", true))
                .then()
                .statusCode(400)
                .body("violations.field", contains("validFrom"))
                .body("violations.rule", contains("predecessor-judged-today"));
        as(ADMIN).get(path).then().body("validTo", nullValue());
        RuleFixture.end(path);
    }

    @Test
    void refusesDaysThatNoCalendarOfOursHas() {
        Map<String, Object> early = rule(newName(), "admitted");
        early.put("validFrom", "-9999-01-01");
        draft(early).then().statusCode(400).body("violations.field", contains("validFrom"));
        Map<String, Object> late = rule(newName(), "admitted");
        late.put("validTo", "+999999999-12-31");
        draft(late).then().statusCode(400).body("violations.field", contains("validTo"));
        String path = drafted(newName(), "admitted");
        enact(path, Map.of("validFrom", today().toString(), "validTo", "2101-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("validTo"))
                .body("violations.rule", contains("day-range"));
        for (String day : new String[] {"+999999999-12-31", "1899-12-31", "-4713-01-01"}) {
            as(ADMIN)
                    .queryParam("on", day)
                    .get("/policy-rules")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("on"));
        }
    }

    @Test
    void holdsOnlyADraftAgainstWhatStands() {
        String path = enacted(newName(), "totalInvestment > yuan(1)");

        as(ADMIN)
                .header("Idempotency-Key", newName())
                .post(path + "/impact")
                .then()
                .statusCode(409)
                .body("code", equalTo("rule.not-draft"));
        as(ADMIN).post(path + "/impact").then().statusCode(400).body("code", equalTo("idempotency.key-missing"));
        RuleFixture.end(path);
    }

    @Test
    void refusesAPatternThatWouldEatAllMemory() {
        as(ADMIN)
                .body(Map.of("condition", "field.matches('((a{1000}){1000}){1000}')"))
                .post("/policy-rules/check")
                .then()
                .statusCode(400)
                .body("violations.field", contains("condition"))
                .body("violations.rule", contains("condition-no-patterns"));
        draft(rule(newName(), "field.matches('((a{1000}){1000}){1000}')"))
                .then()
                .statusCode(400);
    }

    /** Lets a rule begin a week earlier than the API would. */
    private void backdate(String name) {
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("DB_URL", String.class),
                        config.getValue("DB_OWNER_USERNAME", String.class),
                        config.getValue("DB_OWNER_PASSWORD", String.class));
                Statement statement = owner.createStatement()) {
            statement.execute("alter table policy_rule_version disable trigger user");
            statement.execute(
                    "update policy_rule_version set valid_from = current_date - 7 where rule_id = '" + name + "'");
            statement.execute("alter table policy_rule_version enable trigger user");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void neverChangesWhatCameIntoForce() throws SQLException {
        String name = newName();
        String path = enacted(name, "totalInvestment > yuan(1)");
        String tag = as(ADMIN).get(path).header("ETag");

        as(ADMIN)
                .header("If-Match", tag)
                .body(rule(name, "admitted"))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("rule.in-force"));
        as(ADMIN).header("If-Match", tag).delete(path).then().statusCode(409);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update policy_rule_version set condition = 'true' where rule_id = '" + name + "'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> statement.executeUpdate("""
                            insert into policy_rule_version (rule_id, position, programme, clause, valid_from, condition, binding, pass_zh,
                              pass_en, fail_zh, fail_en, number, revision, state, drafted_by_name, updated_at)
                            select rule_id, position, programme, clause, valid_from + 5, condition, binding, pass_zh, pass_en, fail_zh,
                              fail_en, 9, 0, state, drafted_by_name, updated_at from policy_rule_version where rule_id = '%s'""".formatted(name)))
                    .hasMessageContaining("policy_rule_no_overlap");
        }
    }

    @Test
    void isForTheSystemAdministratorOnly() {
        Map<String, Object> rule = new HashMap<>(rule(newName(), "admitted"));
        for (String token : new String[] {
            TestTokens.commissionPreparer(), TestTokens.securityAdmin(), TestTokens.auditor(), TestTokens.centralBank()
        }) {
            as(token).body(rule).post("/policy-rules").then().statusCode(403);
            as(token)
                    .body(Map.of("condition", "admitted"))
                    .post("/policy-rules/check")
                    .then()
                    .statusCode(403);
        }
        RestAssured.given().basePath("/api/library").get("/policy-rules").then().statusCode(401);
        as(ADMIN).get("/policy-rules/facts").then().statusCode(200).body("items", hasSize(Fact.values().length));
    }
}
