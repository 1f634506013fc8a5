package cn.reserve.library.rules;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.rules.RuleFixture.draft;
import static cn.reserve.library.rules.RuleFixture.drafted;
import static cn.reserve.library.rules.RuleFixture.enact;
import static cn.reserve.library.rules.RuleFixture.enactAs;
import static cn.reserve.library.rules.RuleFixture.enacted;
import static cn.reserve.library.rules.RuleFixture.newName;
import static cn.reserve.library.rules.RuleFixture.rule;
import static cn.reserve.library.rules.RuleFixture.today;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EnactingRuleTest {
    private static final String ADMIN = RuleFixture.DRAFTER;
    private static final String OTHER = RuleFixture.OTHER;

    @Inject
    AgroalDataSource database;

    @Test
    void wantsASecondPersonToEnact() {
        String name = newName();
        String path = drafted(name, "admitted");
        Map<String, Object> days = Map.of("validFrom", today().plusDays(30).toString());

        as(ADMIN).get(path).then().body("ownDraft", equalTo(true));
        as(OTHER).get(path).then().body("$", not(hasKey("ownDraft")));
        as(OTHER).get("/todos").then().body("items.kind", hasItem("rule.to-enact"));
        enactAs(ADMIN, path, days).then().statusCode(403).body("code", equalTo("rule.two-persons"));
        String editor = TestTokens.of(TestPerson.withRoles("system-admin")
                .in("commission", "platform")
                .named("何静"));
        as(editor)
                .header("If-Match", as(editor).get(path).header("ETag"))
                .body(rule(name, "admitted"))
                .put(path)
                .then()
                .statusCode(200);
        enactAs(editor, path, days).then().statusCode(403);
        enactAs(ADMIN, path, days).then().statusCode(403);
        enact(path, days).then().statusCode(200).body("enactedBy", equalTo("周敏"));
    }

    @Test
    void withdrawsAVersionThatHasNotBegunAndGivesItsPredecessorItsEndBack() {
        String name = newName();
        String first = enacted(name, "totalInvestment > yuan(1)");
        String second = drafted(name, "totalInvestment > yuan(2)");
        enact(second, Map.of("validFrom", today().plusDays(30).toString(), "endPredecessor", true))
                .then()
                .statusCode(200);

        withdraw(OTHER, second)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo("周敏"));

        as(ADMIN).get(first).then().body("validTo", nullValue());
        as(ADMIN)
                .queryParam("on", today().plusDays(40).toString())
                .get("/policy-rules")
                .then()
                .body("items.findAll { it.id == '" + name + "' }.number", contains(1));
        as(TestTokens.centralBank()).get(second).then().statusCode(404);
        withdraw(ADMIN, second).then().statusCode(409).body("code", equalTo("rule.not-in-force"));
        as(TestTokens.auditor())
                .queryParam("subjectType", "policy-rule")
                .queryParam("subjectId", name + "/1")
                .get("/audit")
                .then()
                .body("items.action", hasItem("policy-rule.end-restored"));
        RuleFixture.end(first);
    }

    @Test
    void leavesAPredecessorThatWasEndedAnewAsItIs() {
        String name = newName();
        String first = enacted(name, "totalInvestment > yuan(1)");
        String second = drafted(name, "totalInvestment > yuan(2)");
        enact(second, Map.of("validFrom", today().plusDays(30).toString(), "endPredecessor", true));
        RuleFixture.end(first);

        withdraw(ADMIN, second).then().statusCode(200);

        as(ADMIN).get(first).then().body("validTo", equalTo(today().toString()));
    }

    @Test
    void withdrawsNothingThatHasJudgedOrIsADraftOrStale() throws SQLException {
        String name = newName();
        String path = enacted(name, "admitted");

        withdraw(ADMIN, path).then().statusCode(409).body("code", equalTo("rule.has-judged"));
        as(ADMIN).header("If-Match", "\"99\"").post(path + "/withdrawal").then().statusCode(412);
        as(ADMIN).post(path + "/withdrawal").then().statusCode(428);
        as(TestTokens.commissionPreparer()).post(path + "/withdrawal").then().statusCode(403);
        withdraw(ADMIN, drafted(newName(), "admitted")).then().statusCode(409);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "update policy_rule_version set state = 'WITHDRAWN' where rule_id = '" + name + "'"))
                    .hasMessageContaining("not withdrawn");
        }
        RuleFixture.end(path);
    }

    @Test
    void wantsANameForANewProgramme() {
        Map<String, Object> rule = rule(newName(), "admitted");
        String programme = "programme-" + System.nanoTime();
        rule.put("programme", programme);
        rule.remove("programmeZh");
        rule.put("programmeEn", " ");
        draft(rule).then().statusCode(400).body("violations.field", hasItem("programmeEn"));
        rule.remove("programmeEn");
        draft(rule).then().statusCode(400).body("violations.field", hasItems("programmeZh", "programmeEn"));
        as(TestTokens.auditor()).get("/policy-programmes").then().body("items.id", not(hasItem(programme)));

        rule.put("programmeZh", "新政策");
        rule.put("programmeEn", "A new programme");
        draft(rule).then().statusCode(201);

        as(TestTokens.auditor())
                .get("/policy-programmes")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + programme + "' }.nameZh", equalTo("新政策"))
                .body("items.find { it.id == '" + programme + "' }.relending", equalTo(false))
                .body("items.find { it.id == 're-lending-industrial-2' }.relending", equalTo(true));
        as(TestTokens.securityAdmin()).get("/policy-programmes").then().statusCode(403);
    }

    private static Response withdraw(String token, String path) {
        return as(token).header("If-Match", as(token).get(path).header("ETag")).post(path + "/withdrawal");
    }
}
