package cn.reserve.library.change;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.Fixture.yuan;
import static cn.reserve.library.Told.kinds;
import static cn.reserve.library.change.ChangeFixture.BUREAU;
import static cn.reserve.library.change.ChangeFixture.DISTRICT;
import static cn.reserve.library.change.ChangeFixture.PREPARER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.library.whitelist.WhitelistFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change means for a project in a batch, or on the list. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeOfListedProjectTest {

    @Test
    void tellsTheFeedTheFiguresThatCountNow() {
        ChangeFixture project = ChangeFixture.admitted();
        WhitelistFixture.published(project.projectId());
        int preparers = waitingFor(PREPARER);
        int approvers = waitingFor(WhitelistFixture.approver());
        String path = project.beforeTheCommission();
        assertThat(waitingFor(PREPARER)).isEqualTo(preparers);
        assertThat(waitingFor(WhitelistFixture.approver())).isEqualTo(approvers + 1);

        assertThat(kinds(WhitelistFixture.approver(), path)).containsExactly("review.waiting");
        assertThat(kinds(PREPARER, path)).containsExactly("review.waiting");
        act(PREPARER, path, "approval", null).then().statusCode(409).body("code", equalTo("change.approver-decides"));
        act(WhitelistFixture.approver(), path, "approval", null).then().statusCode(200);

        List<Map<String, Object>> told = as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.listed-project-changed")
                .then()
                .statusCode(200)
                .extract()
                .path("events.findAll { it.subject == '" + project.projectId() + "' }.data");
        assertThat(told).singleElement().satisfies(event -> {
            assertThat((Number) event.get("totalInvestment"))
                    .extracting(Number::longValue)
                    .isEqualTo(12_000_000L);
            assertThat(event.toString()).doesNotContain("contact", "Phone");
        });
        as(PREPARER)
                .queryParam("size", 200)
                .get("/whitelist/entries")
                .then()
                .body("items.find { it.projectId == '" + project.projectId() + "' }.totalInvestment", yuan(10_000_000));
    }

    @Test
    void acceptingAFlagTellsNobodyAgain() {
        ChangeFixture project = ChangeFixture.admitted();
        WhitelistFixture.published(project.projectId());
        Map<String, Object> loan = Fixture.loan();
        loan.put("amount", 11_000_000);
        String path = project.beforeTheCommission(project.proposal(Map.of("loan", loan)));

        act(WhitelistFixture.approver(), path, "flags/LOAN_EXCEEDS_TOTAL/acceptance", null)
                .then()
                .statusCode(200);

        assertThat(kinds(WhitelistFixture.approver(), path)).containsExactly("review.waiting");
        assertThat(kinds(PREPARER, path)).containsExactly("review.waiting");
    }

    @Test
    void whoPreparesAndApprovesIsToldOnce() {
        TestPerson both = TestPerson.withRoles("commission-preparer", "commission-approver")
                .in("commission", "commission");
        ChangeFixture project = ChangeFixture.admitted();
        WhitelistFixture.published(project.projectId());

        String path = project.beforeTheCommission();

        assertThat(kinds(TestTokens.of(both), path)).containsExactly("review.waiting");
    }

    @Test
    void theEnterpriseHearsOfARequestReturnedAndOfOneThatLapsed() {
        ChangeFixture project = ChangeFixture.admitted();
        String path = project.beforeTheCommission();

        act(PREPARER, path, "return", Fixture.reasons("loan")).then().statusCode(200);
        assertThat(kinds(project.token(), path)).containsExactly("change.returned");

        act(PREPARER, project.project(), "removal", Map.of("reason", "放弃", "decisionNumber", "2026-7"))
                .then()
                .statusCode(200);
        assertThat(kinds(project.token(), path)).containsExactly("change.lapsed", "change.returned");
    }

    private static int waitingFor(String token) {
        Integer count = as(token)
                .get("/todos")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'change.to-review' }?.count");
        return count == null ? 0 : count;
    }

    @Test
    void isNotDecidedByWhoHadAHandInTheBatch() {
        TestPerson both = TestPerson.withRoles("commission-preparer", "commission-approver")
                .in("commission", "commission");
        ChangeFixture project = ChangeFixture.admitted();
        String batch = WhitelistFixture.open();
        act(TestTokens.of(both), batch, "entries", Map.of("projectIds", List.of(project.projectId())))
                .then()
                .statusCode(200);
        act(WhitelistFixture.preparer(), batch, "submission", null).then().statusCode(200);
        act(WhitelistFixture.approver(), batch, "approval", null).then().statusCode(200);
        act(WhitelistFixture.approver(), batch, "publication", null).then().statusCode(200);
        String path = project.beforeTheCommission();

        act(TestTokens.of(both), path, "approval", null).then().statusCode(409);
    }

    @Test
    void keepsAListedProjectEligible() {
        ChangeFixture project = ChangeFixture.admitted();
        WhitelistFixture.published(project.projectId());
        Map<String, Object> tooSmall = project.proposal(Map.of(
                "totalInvestment",
                4_000_000,
                "fixedAssetInvestment",
                3_900_000,
                "equipmentInvestment",
                3_800_000,
                "yearPlan",
                1_000_000,
                "funding",
                List.of(Map.of("source", "OWN", "amount", 4_000_000)),
                "loan",
                loan(2_000_000),
                "newEquipment",
                List.of(Map.of(
                        "name",
                        "数控车床",
                        "model",
                        "CK6150",
                        "quantity",
                        1,
                        "unitPrice",
                        800_000,
                        "origin",
                        "DOMESTIC"))));
        tooSmall.put("reason", "压缩规模");
        String path = "/change-requests/" + project.propose(tooSmall).path("id");
        act(DISTRICT, path, "pass", null).then().statusCode(200);
        act(BUREAU, path, "pass", null).then().statusCode(200);

        act(WhitelistFixture.approver(), path, "approval", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("change.listed-not-eligible"))
                .body("rules.verdict", hasItem("FAIL"));
        as(project.token()).get(project.project()).then().body("totalInvestment", yuan(10_000_000));
        WhitelistFixture.revoke(project.projectId(), "压缩规模").then().statusCode(201);
        act(PREPARER, path, "approval", null).then().statusCode(200);
    }

    private static Map<String, Object> loan(long amount) {
        Map<String, Object> loan = Fixture.loan();
        loan.put("amount", amount);
        return loan;
    }

    @Test
    void waitsWhileTheBatchIsWithTheApprover() {
        ChangeFixture project = ChangeFixture.admitted();
        String batch = WhitelistFixture.submitted(project.projectId());
        String path = project.beforeTheCommission();

        act(PREPARER, path, "approval", null).then().statusCode(409).body("code", equalTo("change.in-open-batch"));

        act(WhitelistFixture.approver(), batch, "return", Map.of("reason", "项目有变更"))
                .then()
                .statusCode(200);
        act(PREPARER, path, "approval", null).then().statusCode(200);
        as(PREPARER).get(batch + "/entries").then().body("items[0].totalInvestment", yuan(12_000_000));
    }

    @Test
    void keepsTheProjectOutOfBatchesWhileItIsOnItsWay() {
        ChangeFixture project = ChangeFixture.admitted();
        String batch = WhitelistFixture.open();
        WhitelistFixture.add(batch, project.projectId()).then().statusCode(200);
        String path = project.proposed();

        act(WhitelistFixture.preparer(), batch, "submission", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.change-open"));
        act(project.token(), path, "withdrawal", null).then().statusCode(200);
        act(WhitelistFixture.preparer(), batch, "submission", null)
                .then()
                .statusCode(200)
                .body("code", not(equalTo("whitelist.change-open")));
    }
}
