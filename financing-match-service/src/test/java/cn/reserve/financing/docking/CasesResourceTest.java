package cn.reserve.financing.docking;

import static cn.reserve.financing.docking.CasesFixture.CASES;
import static cn.reserve.financing.docking.CasesFixture.TERMS;
import static cn.reserve.financing.docking.CasesFixture.accepted;
import static cn.reserve.financing.docking.CasesFixture.approved;
import static cn.reserve.financing.docking.CasesFixture.as;
import static cn.reserve.financing.docking.CasesFixture.claimed;
import static cn.reserve.financing.docking.CasesFixture.needState;
import static cn.reserve.financing.docking.CasesFixture.officerOf;
import static cn.reserve.financing.docking.CasesFixture.step;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CasesResourceTest {
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

    private static Map<String, Object> terms(String field, Object value) {
        Map<String, Object> terms = new HashMap<>(TERMS);
        terms.put(field, value);
        return terms;
    }

    @Test
    void goesThroughEveryStepWithTimeAndPerson() {
        String id = accepted(bank, published.publish(uscc));
        step(officerOf(bank), id, "due-diligence", Map.of()).then().statusCode(200);
        step(officerOf(bank), id, "pre-examination", Map.of()).then().statusCode(200);

        step(officerOf(bank), id, "credit-approval", TERMS)
                .then()
                .statusCode(200)
                .body("state", equalTo("CREDIT_APPROVED"))
                .body("terms.amount", equalTo(3_000_000.0f))
                .body("terms.rate", equalTo(3.45f))
                .body("terms.termMonths", equalTo(36))
                .body("terms.guarantee", equalTo("厂房抵押"))
                .body("clock", nullValue())
                .body(
                        "steps.state",
                        contains("CLAIMED", "ACCEPTED", "DUE_DILIGENCE", "PRE_EXAMINED", "CREDIT_APPROVED"))
                .body("steps.skipped", everyItem(equalTo(false)))
                .body("steps.personName", everyItem(equalTo("测试 bank-officer")))
                .body("actions", empty());
    }

    @Test
    void recordsStepsPassedOverAsSkipped() {
        String id = accepted(bank, published.publish(uscc));

        step(officerOf(bank), id, "credit-approval", TERMS)
                .then()
                .statusCode(200)
                .body("steps.findAll { it.skipped }.state", contains("DUE_DILIGENCE", "PRE_EXAMINED"))
                .body("steps.findAll { it.skipped }.note", everyItem(nullValue()));
    }

    @Test
    void startsTheClockOfTheCreditDecisionOnAcceptance() {
        String id = claimed(bank, published.publish(uscc));

        step(officerOf(bank), id, "acceptance", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("clock.kind", equalTo("CREDIT_DECISION"))
                .body("clock.overdue", equalTo(false));
    }

    @Test
    void makesTheNeedFollowItsCases() {
        UUID need = published.publish(uscc);
        approved(bank, need);
        assertThat(needState(need)).isEqualTo("PARTLY");
        String second = newBank();
        String rest = accepted(second, need);

        step(officerOf(second), rest, "credit-approval", terms("amount", 2_000_000))
                .then()
                .body("needState", equalTo("SATISFIED"));
        step(as(TestTokens.enterprise(uscc, "510302")), rest, "withdrawal", Map.of())
                .then()
                .body("needState", equalTo("PARTLY"));
    }

    @Test
    void reopensTheNeedWhenItsOnlyCaseEnds() {
        UUID need = published.publish(uscc);
        String id = claimed(bank, need);

        step(officerOf(bank), id, "decline", Map.of("reasonCode", "PRICE", "text", "条件不符"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("reason.code", equalTo("PRICE"))
                .body("reason.text", equalTo("条件不符"))
                .body("needState", equalTo("OPEN"));
    }

    @Test
    void showsTheEnterpriseTermsButNoInternalNotes() {
        String id = approved(bank, published.publish(uscc));

        String body = as(TestTokens.enterprise(uscc, "510302"))
                .get(CASES + "/" + id)
                .then()
                .statusCode(200)
                .body("terms.rate", equalTo(3.45f))
                .body("steps.note", everyItem(nullValue()))
                .body("actions", contains("WITHDRAWAL"))
                .extract()
                .asString();

        assertThat(body).doesNotContain("内部");
    }

    @Test
    void showsTheCityAmountsButNoInternalNotes() {
        String id = approved(bank, published.publish(uscc));
        for (String token : List.of(
                TestTokens.centralBank(),
                TestTokens.commissionPreparer(),
                TestTokens.commissionApprover(),
                TestTokens.auditor())) {
            String body = as(token)
                    .get(CASES + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("terms.amount", equalTo(3_000_000.0f))
                    .body("actions", empty())
                    .extract()
                    .asString();
            assertThat(body).doesNotContain("内部");
        }
    }

    @Test
    void hidesACaseFromAnotherBankAndAnotherEnterprise() {
        UUID need = published.publish(uscc);
        String id = approved(bank, need);

        officerOf(newBank()).get(CASES + "/" + id).then().statusCode(404).body("code", equalTo("case.not-found"));
        as(TestTokens.enterprise(newUscc(), "510302"))
                .get(CASES + "/" + id)
                .then()
                .statusCode(404);
        officerOf(newBank())
                .queryParam("needId", need)
                .get(CASES)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void listsEachSideItsOwnCases() {
        UUID need = published.publish(uscc);
        String own = claimed(bank, need);
        String others = claimed(newBank(), need);

        officerOf(bank).get(CASES).then().statusCode(200).body("items.id", contains(own));
        as(TestTokens.enterprise(uscc, "510302"))
                .queryParam("needId", need)
                .get(CASES)
                .then()
                .body("items.id", contains(others, own));
        as(TestTokens.centralBank())
                .queryParam("needId", need)
                .queryParam("state", "CLAIMED")
                .queryParam("bank", bank)
                .get(CASES)
                .then()
                .body("items.id", contains(own));
    }

    @Test
    void walksEveryCaseOnceByCursor() {
        UUID need = published.publish(uscc);
        String first = claimed(newBank(), need);
        String second = claimed(newBank(), need);

        String cursor = as(TestTokens.enterprise(uscc, "510302"))
                .queryParam("size", 1)
                .get(CASES)
                .then()
                .body("items.id", contains(second))
                .extract()
                .path("nextCursor");

        as(TestTokens.enterprise(uscc, "510302"))
                .queryParam("size", 1)
                .queryParam("cursor", cursor)
                .get(CASES)
                .then()
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"sort, bank", "state, LOST", "needId, 7", "cursor, %%%"})
    void refusesParametersThatItDoesNotKnow(String name, String value) {
        officerOf(bank).queryParam(name, value).get(CASES).then().statusCode(400);
    }

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

        step(officerOf(bank), id, "credit-approval", terms("rate", 350))
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

        step(officerOf(bank), id, "credit-approval", terms(field, new java.math.BigDecimal(value)))
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

    @Test
    void auditsEveryStepAndTellsTheFeed() {
        String id = approved(bank, published.publish(uscc));

        as(TestTokens.auditor())
                .queryParam("subjectType", "case")
                .queryParam("subjectId", id)
                .get("/api/financing/audit")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("case.claimed"))
                .body("items.action", hasItem("case.accepted"))
                .body("items.action", hasItem("case.credit-approved"));
        as(TestTokens.feedReader())
                .queryParam("after", 0)
                .queryParam("limit", 2000)
                .queryParam("type", "financing.case-advanced")
                .get("/api/financing/feed")
                .then()
                .statusCode(200)
                .body(
                        "events.findAll { it.data.caseId == '" + id + "' }.data.state",
                        contains("CLAIMED", "ACCEPTED", "CREDIT_APPROVED"));
    }
}
