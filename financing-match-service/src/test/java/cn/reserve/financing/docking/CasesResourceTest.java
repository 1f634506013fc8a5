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
import static cn.reserve.financing.docking.CasesFixture.termsWith;
import static cn.reserve.financing.need.PublishedNeeds.newBank;
import static cn.reserve.financing.need.PublishedNeeds.newUscc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.financing.need.PublishedNeeds;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CasesResourceTest {
    @Inject
    PublishedNeeds published;

    private final String uscc = newUscc();
    private final String bank = newBank();

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

        step(officerOf(second), rest, "credit-approval", termsWith("amount", 2_000_000))
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
