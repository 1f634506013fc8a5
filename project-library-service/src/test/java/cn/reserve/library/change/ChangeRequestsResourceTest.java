package cn.reserve.library.change;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.yuan;
import static cn.reserve.library.change.ChangeFixture.BUREAU;
import static cn.reserve.library.change.ChangeFixture.DISTRICT;
import static cn.reserve.library.change.ChangeFixture.PREPARER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeRequestsResourceTest {

    @Test
    void becomesTheNextVersionWhenAllLevelsSaidYes() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.beforeTheCommission();
        as(project.token()).get(project.project()).then().body("totalInvestment", yuan(10_000_000));

        act(PREPARER, path, "approval", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("base", equalTo(1))
                .body("becomes", equalTo(2))
                .body("dueAt", nullValue());

        as(project.token())
                .get(project.project())
                .then()
                .body("state", equalTo("ADMITTED"))
                .body("totalInvestment", yuan(12_000_000))
                .body("loan.amount", yuan(8_000_000))
                .body("openChange", nullValue())
                .body("actions", hasItem("PROPOSE_CHANGE"));
        as(project.token())
                .get(project.project() + "/versions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items[0].form.totalInvestment", yuan(10_000_000))
                .body("items[1].changedFields", containsInAnyOrder("totalInvestment", "funding", "loan"));
        as(project.token())
                .get(project.project() + "/timeline")
                .then()
                .body("items.action", hasItems("change-proposed", "change-passed", "change-approved"));
        as(TestTokens.auditor())
                .queryParam("subjectType", "project")
                .queryParam("subjectId", project.projectId())
                .get("/audit")
                .then()
                .body("items.action", hasItem("project.change-approved"));
    }

    @Test
    void showsBothFormsAndWhatTheRulesSayOfThem() {
        ChangeFixture project = ChangeFixture.admitted();
        Map<String, Object> tooSmall = project.proposal(Map.of(
                "totalInvestment", 4_000_000, "fixedAssetInvestment", 3_000_000, "equipmentInvestment", 2_500_000));
        String path = "/change-requests/" + project.propose(tooSmall).path("id");

        as(PREPARER)
                .get(path)
                .then()
                .statusCode(200)
                .body("before.totalInvestment", yuan(10_000_000))
                .body("after.totalInvestment", yuan(4_000_000))
                .body("judgement.eligibleBefore", equalTo(true))
                .body("judgement.eligibleAfter", equalTo(false))
                .body("judgement.rules.after", hasItem("FAIL"))
                .body("actions", equalTo(List.of()));
        as(DISTRICT)
                .get(path)
                .then()
                .body("judgement", nullValue())
                .body("actions", hasItems("PASS", "RETURN", "ACCEPT_FLAG"));
    }

    @Test
    void resumesAtTheLevelThatReturnedIt() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.proposed();
        act(DISTRICT, path, "pass", null).then().statusCode(200).body("state", equalTo("DISTRICT_PASSED"));
        act(BUREAU, path, "return", Fixture.reasons("loan"))
                .then()
                .statusCode(200)
                .body("reasons[0].field", equalTo("loan"))
                .body("dueAt", nullValue());

        Response mended = mend(project, path, project.dearer());

        mended.then()
                .statusCode(200)
                .body("state", equalTo("DISTRICT_PASSED"))
                .body("reasons", equalTo(List.of()))
                .body("dueAt", notNullValue());
        act(DISTRICT, path, "pass", null).then().statusCode(409).body("code", equalTo("change.not-your-turn"));
    }

    @Test
    void isNotApprovedWithARedFlagThatNobodyAccepted() {
        ChangeFixture project = ChangeFixture.admitted();
        Map<String, Object> loan = Fixture.loan();
        loan.put("amount", 11_000_000);
        String path = "/change-requests/"
                + project.propose(project.proposal(Map.of("loan", loan))).path("id");
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "pass", null).then().statusCode(200);

        act(PREPARER, path, "approval", null).then().statusCode(409).body("code", equalTo("change.flags-open"));

        act(PREPARER, path, "flags/LOAN_EXCEEDS_TOTAL/acceptance", null).then().statusCode(200);
        act(PREPARER, path, "approval", null).then().statusCode(200);
    }

    @Test
    void isLookedAtByWhereTheProjectMovesTo() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = "/change-requests/"
                + project.propose(project.proposal(Map.of("county", Fixture.DAAN)))
                        .path("id");

        act(DISTRICT, path, "pass", null).then().statusCode(409);
        act(TestTokens.districtReviewer(Fixture.DAAN), path, "pass", null)
                .then()
                .statusCode(200);
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .get("/projects/" + project.projectId())
                .then()
                .statusCode(404);
    }

    @Test
    void takesAnOwnPassBackWhileNobodyActed() {
        String path = ChangeFixture.admitted().proposed();
        TestPerson reviewer = TestPerson.withRoles("district-reviewer")
                .in("district-510302", "district")
                .ofDistrict(Fixture.ZILIUJING);
        act(TestTokens.of(reviewer), path, "pass", null).then().statusCode(200);

        act(DISTRICT, path, "take-back", null).then().statusCode(409).body("code", equalTo("change.not-your-pass"));
        act(TestTokens.of(reviewer), path, "take-back", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void isOneAtATimeUntilItIsGivenUp() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.proposed();
        project.propose(project.dearer()).then().statusCode(409).body("code", equalTo("change.one-open"));

        act(project.token(), path, "withdrawal", null).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        act(project.token(), path, "withdrawal", null).then().statusCode(409);
        project.propose(project.dearer()).then().statusCode(201).body("number", equalTo(2));
    }

    @Test
    void answersARepeatedProposalWithTheFirstOne() {
        ChangeFixture project = ChangeFixture.admitted();
        String tag = as(project.token()).get(project.project()).header("ETag");
        String key = UUID.randomUUID().toString();
        List<String> ids = new java.util.ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(as(project.token())
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .body(project.dearer())
                    .post(project.project() + "/change-requests")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        org.assertj.core.api.Assertions.assertThat(ids.get(1)).isEqualTo(ids.get(0));
    }

    @Test
    void keepsTheConsentThatCounts() {
        ChangeFixture project = ChangeFixture.admitted();
        Map<String, Object> proposal = project.dearer();
        String path = "/change-requests/" + project.propose(proposal).path("id");
        String tag = as(project.token()).get(project.project()).header("ETag");
        as(project.token())
                .header("If-Match", tag)
                .body(Map.of("given", false))
                .put(project.project() + "/consent")
                .then()
                .statusCode(200);
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "pass", null).then().statusCode(200);

        act(PREPARER, path, "approval", null).then().statusCode(200);

        as(project.token()).get(project.project()).then().body("consent.given", equalTo(false));
    }

    @Test
    void decidesNothingWhileTheProjectIsSuspended() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.beforeTheCommission();
        act(PREPARER, project.project(), "suspension", Map.of("reason", "停工"))
                .then()
                .statusCode(200);

        act(PREPARER, path, "approval", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("change.project-not-admitted"));
        project.propose(project.dearer()).then().statusCode(409);
        act(PREPARER, project.project(), "resumption", null).then().statusCode(200);
        act(PREPARER, path, "approval", null).then().statusCode(200);
    }

    @Test
    void lapsesWhenTheProjectLeavesTheLibrary() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.proposed();
        act(PREPARER, project.project(), "removal", Map.of("reason", "放弃", "decisionNumber", "2026-7"))
                .then()
                .statusCode(200)
                .body("openChange", nullValue());

        as(project.token()).get(path).then().body("state", equalTo("LAPSED")).body("actions", equalTo(List.of()));
        act(DISTRICT, path, "pass", null).then().statusCode(409);
    }

    private static Response mend(ChangeFixture project, String path, Map<String, Object> proposal) {
        String tag = as(project.token()).get(path).header("ETag");
        return as(project.token()).header("If-Match", tag).body(proposal).put(path);
    }
}
