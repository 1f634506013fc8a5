package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CasesFixture.CASES;
import static cn.reserve.financing.docking.CasesFixture.TERMS;
import static cn.reserve.financing.docking.CasesFixture.accepted;
import static cn.reserve.financing.docking.CasesFixture.as;
import static cn.reserve.financing.docking.CasesFixture.claimed;
import static cn.reserve.financing.docking.CasesFixture.officerOf;
import static cn.reserve.financing.docking.CasesFixture.step;
import static cn.reserve.financing.docking.CasesFixture.termsWith;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CaseRefusalsTest {
    private static final Map<String, Map<String, Object>> STEPS = Map.of(
            "acceptance", Map.of(),
            "due-diligence", Map.of(),
            "pre-examination", Map.of(),
            "credit-approval", TERMS,
            "decline", Map.of("reasonCode", "POLICY"),
            "refusal", Map.of("reasonCode", "CASH_FLOW"));

    @Inject
    PublishedNeeds published;

    private final String uscc = newUscc();
    private final String bank = newBank();

    @Test
    void refusesEveryStepWithoutAndWithAStaleVersion() {
        String id = claimed(bank, published.publish(uscc));

        STEPS.forEach((step, body) -> {
            officerOf(bank)
                    .body(body)
                    .post(CASES + "/" + id + "/" + step)
                    .then()
                    .statusCode(428);
            step(officerOf(bank), id, step, body, "\"7\"").then().statusCode(412);
        });
        as(TestTokens.enterprise(uscc, "510302"))
                .body(Map.of())
                .post(CASES + "/" + id + "/withdrawal")
                .then()
                .statusCode(428);
        step(as(TestTokens.enterprise(uscc, "510302")), id, "withdrawal", Map.of(), "\"7\"")
                .then()
                .statusCode(412);
    }

    @Test
    void refusesEveryStepByAnotherBankAsUnknown() {
        String id = claimed(bank, published.publish(uscc));

        STEPS.forEach((step, body) ->
                step(officerOf(newBank()), id, step, body, "\"0\"").then().statusCode(404));
        step(as(TestTokens.enterprise(newUscc(), "510302")), id, "withdrawal", Map.of(), "\"0\"")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesEveryStepByWrongRolesAndWithoutToken() {
        String id = claimed(bank, published.publish(uscc));

        STEPS.forEach((step, body) -> {
            step(as(TestTokens.enterprise(uscc, "510302")), id, step, body, "\"0\"")
                    .then()
                    .statusCode(403);
            step(as(TestTokens.centralBank()), id, step, body, "\"0\"").then().statusCode(403);
            step(given().contentType(ContentType.JSON), id, step, body, "\"0\"")
                    .then()
                    .statusCode(401);
        });
        step(officerOf(bank), id, "withdrawal", Map.of(), "\"0\"").then().statusCode(403);
        given().get(CASES).then().statusCode(401);
        given().get(CASES + "/" + id).then().statusCode(401);
        as(TestTokens.districtReviewer("510302")).get(CASES).then().statusCode(403);
        as(TestTokens.applicant()).get(CASES + "/" + id).then().statusCode(403);
    }

    @Test
    void refusesACreditApprovalBeforeAcceptance() {
        String id = claimed(bank, published.publish(uscc));

        step(officerOf(bank), id, "credit-approval", TERMS)
                .then()
                .statusCode(409)
                .body("detail", containsString("状态"))
                .body("detail", not(matchesPattern("(?s).*[A-Z_]{4,}.*")))
                .body("code", equalTo("case.step-not-possible"));
    }

    @Test
    void declinesOnlyBeforeAcceptanceAndRefusesOnlyAfterIt() {
        String id = claimed(bank, published.publish(uscc));
        step(officerOf(bank), id, "refusal", Map.of("reasonCode", "POLICY"))
                .then()
                .statusCode(409)
                .body("code", equalTo("case.step-not-possible"));

        step(officerOf(bank), id, "acceptance", Map.of()).then().body("actions", not(hasItem("DECLINE")));

        step(officerOf(bank), id, "decline", Map.of("reasonCode", "POLICY"))
                .then()
                .statusCode(409)
                .body("code", equalTo("case.step-not-possible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptance", "due-diligence", "pre-examination", "credit-approval", "decline", "refusal"})
    void refusesEveryBankStepAfterTheEnterpriseWithdrew(String step) {
        String id = claimed(bank, published.publish(uscc));
        step(as(TestTokens.enterprise(uscc, "510302")), id, "withdrawal", Map.of("text", "另有安排"))
                .then()
                .statusCode(200)
                .body("reason.text", equalTo("另有安排"))
                .body("reason.code", nullValue());

        step(officerOf(bank), id, step, STEPS.getOrDefault(step, Map.of()))
                .then()
                .statusCode(409);
    }

    @Test
    void hintsAtTheUnitWhenARateLooksLikePerMilleOrBasisPoints() {
        String id = accepted(bank, published.publish(uscc));

        step(officerOf(bank), id, "credit-approval", termsWith("rate", 350))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("rate"))
                .body("violations[0].zh", containsString("‰"))
                .body("violations[0].en", containsString("per mille"));
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 5000000.01",
        "amount, 0",
        "amount, -1",
        "amount, 0.001",
        "amount, 1e400",
        "rate, 0",
        "rate, 3.45678",
        "termMonths, 0",
        "termMonths, 361",
    })
    void refusesTermsThatCannotBe(String field, String value) {
        String id = accepted(bank, published.publish(uscc));

        step(officerOf(bank), id, "credit-approval", termsWith(field, new java.math.BigDecimal(value)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"amount\":NaN,\"rate\":3,\"termMonths\":1,\"guarantee\":\"a\"}",
                "{\"amount\":1,\"rate\":3,\"termMonths\":1,\"guarantee\":\"\"}",
                "{\"amount\":\"many\",\"rate\":3,\"termMonths\":1,\"guarantee\":\"a\"}",
                "not json",
                ""
            })
    void refusesBodiesThatAreNoTerms(String body) {
        String id = accepted(bank, published.publish(uscc));

        step(officerOf(bank), id, "credit-approval", body).then().statusCode(400);
        as(TestTokens.auditor()).get(CASES + "/" + id).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void asksForAnExplanationOfOther() {
        String id = accepted(bank, published.publish(uscc));

        step(officerOf(bank), id, "refusal", Map.of("reasonCode", "OTHER"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("text"));
        step(officerOf(bank), id, "refusal", Map.of("reasonCode", "WEATHER"))
                .then()
                .statusCode(400);
    }

    @Test
    void letsACaseOnARevokedProjectOnlyEnd() {
        ObjectNode project = published.project(uscc);
        String id = accepted(bank, published.publish(project));
        published.revoke(project, "企业停产");

        step(officerOf(bank), id, "credit-approval", TERMS)
                .then()
                .statusCode(409)
                .body("code", equalTo("case.need-closed"));
        step(officerOf(bank), id, "refusal", Map.of("reasonCode", "POLICY"))
                .then()
                .statusCode(200)
                .body("needState", equalTo("CLOSED"));
    }
}
