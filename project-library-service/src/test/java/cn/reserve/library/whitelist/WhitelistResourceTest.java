package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.whitelist.WhitelistFixture.add;
import static cn.reserve.library.whitelist.WhitelistFixture.approver;
import static cn.reserve.library.whitelist.WhitelistFixture.listedOn;
import static cn.reserve.library.whitelist.WhitelistFixture.open;
import static cn.reserve.library.whitelist.WhitelistFixture.preparer;
import static cn.reserve.library.whitelist.WhitelistFixture.published;
import static cn.reserve.library.whitelist.WhitelistFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WhitelistResourceTest {
    @Inject
    AgroalDataSource database;

    @Test
    void showsCandidatesWithAVerdictPerRule() {
        String project = admitted(Map.of());

        as(preparer())
                .queryParam("size", 200)
                .get("/whitelist/candidates")
                .then()
                .statusCode(200)
                .body("items.projectId", hasItem(project))
                .body("items.find { it.projectId == '" + project + "' }.eligible", equalTo(true))
                .body(
                        "items.find { it.projectId == '" + project
                                + "' }.verdicts.findAll { it.verdict == 'FAIL' }.ruleId",
                        hasItem("relending-1.total"))
                .body(
                        "items.find { it.projectId == '" + project
                                + "' }.verdicts.findAll { it.verdict == 'NOT_JUDGED' }.ruleId",
                        hasItems("relending-2.class", "bonds-2026.progress"));
        open();
        String batch = open();
        add(batch, project).then().statusCode(200);
        as(preparer())
                .queryParam("size", 200)
                .get("/whitelist/candidates")
                .then()
                .body("items.projectId", not(hasItem(project)));
    }

    @Test
    void refusesAnIneligibleProjectNamingTheRules() {
        String small = admitted(Map.of(
                "totalInvestment", 4_000_000, "fixedAssetInvestment", 3_000_000, "equipmentInvestment", 2_500_000));

        add(open(), small)
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.not-eligible"))
                .body("detailEn", containsString("relending-2.total"))
                .body("rules.ruleId", hasItems("relending-1.total", "relending-2.total", "city.flags"));
    }

    @Test
    void takesAProjectOnceOnly() {
        String project = admitted(Map.of());
        String batch = open();
        add(batch, project).then().statusCode(200);

        add(open(), project).then().statusCode(409).body("code", equalTo("whitelist.already-listed"));
        String tag = as(preparer()).get(batch).header("ETag");
        as(preparer())
                .header("If-Match", tag)
                .delete(batch + "/entries/" + project)
                .then()
                .statusCode(200)
                .body("entries", hasSize(0));
        add(open(), project).then().statusCode(200);
    }

    @Test
    void keepsWhoeverPreparedFromDeciding() {
        TestPerson both = TestPerson.withRoles("commission-preparer", "commission-approver")
                .in("commission", "commission");
        String project = admitted(Map.of());
        String batch = open();
        act(TestTokens.of(both), batch, "entries", Map.of("projectIds", List.of(project)))
                .then()
                .statusCode(200);
        act(preparer(), batch, "submission", null).then().statusCode(200);

        act(TestTokens.of(both), batch, "approval", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("whitelist.two-persons"));
        act(approver(), batch, "approval", null).then().statusCode(200);
        act(TestTokens.of(both), batch, "publication", null).then().statusCode(403);
        act(approver(), batch, "publication", null).then().statusCode(200).body("approvedBy", equalTo("孙丽华"));
    }

    @Test
    void returnsToThePreparerWithAReason() {
        String batch = submitted(admitted(Map.of()));

        act(preparer(), batch, "submission", null).then().statusCode(409);
        act(approver(), batch, "return", Map.of("reason", "请补充说明"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARING"))
                .body("returnReason", equalTo("请补充说明"));
        act(preparer(), batch, "submission", null).then().statusCode(200).body("returnReason", equalTo(null));
    }

    @Test
    void keepsTheOrderOfDecisions() {
        String batch = open();

        act(preparer(), batch, "submission", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.batch-empty"));
        act(approver(), batch, "approval", null).then().statusCode(409);
        act(approver(), batch, "publication", null).then().statusCode(409);
        String full = submitted(admitted(Map.of()));
        act(approver(), full, "publication", null).then().statusCode(409).body("code", equalTo("whitelist.state"));
        act(preparer(), full, "entries", Map.of("projectIds", List.of(admitted(Map.of()))))
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.batch-closed"));
    }

    @Test
    void doesNotPublishAProjectThatLeftTheLibrary() {
        String project = admitted(Map.of());
        String batch = submitted(project);
        act(approver(), batch, "approval", null).then().statusCode(200);
        act(preparer(), "/projects/" + project, "suspension", Map.of("reason", "停工"))
                .then()
                .statusCode(200);

        act(approver(), batch, "publication", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.entry-not-admitted"));
        as(approver()).get(batch).then().body("state", equalTo("APPROVED")).body("hash", equalTo(null));
        act(approver(), batch, "return", Map.of("reason", "停工项目请移出"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARING"))
                .body("approvedBy", equalTo(null));
    }

    @Test
    void keepsAListedProjectInTheLibraryUntilItIsRevoked() {
        String project = admitted(Map.of());
        published(project);

        act(preparer(), "/projects/" + project, "suspension", Map.of("reason", "停工"))
                .then()
                .statusCode(409)
                .body("code", equalTo("project.still-listed"));
    }

    @Test
    void publishesIntoAnIntactChain() {
        published(admitted(Map.of()));
        String second = published(admitted(Map.of()));

        String previous = as(approver()).get(second).path("previousHash");
        as(TestTokens.auditor())
                .get("/whitelist/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("broken", hasSize(0));
        List<Map<String, Object>> records = as(TestTokens.whitelistReader())
                .queryParam("limit", 500)
                .get("/whitelist/records")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(records).anySatisfy(link -> assertThat(link.get("hash")).isEqualTo(previous));
        assertThat(records)
                .allSatisfy(link -> assertThat(link.get("hash"))
                        .isEqualTo(ChainRecord.sha256(link.get("previousHash") + "\n" + link.get("content"))));
    }

    @Test
    void neverChangesAPublishedBatch() throws SQLException {
        String project = admitted(Map.of());
        String batch = Fixture.id(published(project));

        assertThatThrownBy(() -> execute("update whitelist_batch set name = 'x' where id = '" + batch + "'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> execute("delete from whitelist_entry where batch_id = '" + batch + "'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> execute("update whitelist_record set content = '{}'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from whitelist_revocation")).hasMessageContaining("permission denied");
        String tag = as(preparer()).get("/whitelist/batches/" + batch).header("ETag");
        as(preparer())
                .header("If-Match", tag)
                .delete("/whitelist/batches/" + batch + "/entries/" + project)
                .then()
                .statusCode(409);
    }

    @Test
    void revokesByANewRecordAndKnowsEveryDay() {
        String project = admitted(Map.of());
        String batch = published(project);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String yesterday =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        assertThat(listedOn(approver(), today)).contains(project);
        assertThat(listedOn(approver(), yesterday)).doesNotContain(project);

        as(approver())
                .body(Map.of("reason", "企业放弃"))
                .post("/whitelist/entries/" + project + "/revocation")
                .then()
                .statusCode(201)
                .body("revokedBy", equalTo("孙丽华"));

        assertThat(listedOn(approver(), today)).doesNotContain(project);
        as(approver())
                .get(batch)
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("entries[0].revocation.reason", equalTo("企业放弃"))
                .body("entries[0].revocation.revokedBy", equalTo("孙丽华"));
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.whitelist-revoked")
                .then()
                .body("events.subject", hasItem(project));
        as(approver()).get("/whitelist/verification").then().body("intact", equalTo(true));
        as(approver())
                .body(Map.of("reason", "再次"))
                .post("/whitelist/entries/" + project + "/revocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("whitelist.not-listed"));
        add(open(), project).then().statusCode(200);
    }

    @Test
    void showsAmountsToBanksOnlyWithConsent() {
        String open = admitted(Map.of());
        Map<String, Object> form = Fixture.projectForm();
        form.remove("consent");
        String closed = Fixture.id(Fixture.admitted(Fixture.verifiedEnterprise(), form));
        published(open, closed);

        as(TestTokens.bankOfficer("bank-102655000018"))
                .queryParam("size", 200)
                .get("/whitelist/entries")
                .then()
                .statusCode(200)
                .body("items.find { it.projectId == '" + open + "' }.loanAmount", equalTo(6_000_000.00f))
                .body("items.find { it.projectId == '" + closed + "' }.loanAmount", equalTo(null));
    }

    @Test
    void scopesEntriesAndHidesBatches() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.id(Fixture.admitted(enterprise, Fixture.projectForm()));
        String batch = published(project);

        assertThat(listedOn(enterprise.token(), "")).containsExactly(project);
        assertThat(listedOn(TestTokens.districtReviewer(Fixture.DAAN), "")).doesNotContain(project);
        assertThat(listedOn(TestTokens.bureauReviewer("health"), "")).doesNotContain(project);
        assertThat(listedOn(TestTokens.whitelistReader(), "")).contains(project);
        as(TestTokens.bankOfficer("bank-102655000018")).get(batch).then().statusCode(403);
        as(enterprise.token()).get("/whitelist/batches").then().statusCode(403);
        as(TestTokens.applicant()).get("/whitelist/entries").then().statusCode(403);
        RestAssured.given()
                .basePath("/api/library")
                .get("/whitelist/entries")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesWhatIsWrong() {
        String batch = open();

        as(preparer())
                .header("If-Match", "\"0\"")
                .body("{\"projectIds\":[]}")
                .post(batch + "/entries")
                .then()
                .statusCode(400);
        as(preparer())
                .body(Map.of("projectIds", List.of(UUID.randomUUID())))
                .post(batch + "/entries")
                .then()
                .statusCode(428);
        as(preparer())
                .header("If-Match", "\"9\"")
                .body(Map.of("projectIds", List.of(UUID.randomUUID())))
                .post(batch + "/entries")
                .then()
                .statusCode(412);
        add(batch, UUID.randomUUID().toString()).then().statusCode(404).body("code", equalTo("project.not-found"));
        as(preparer()).get("/whitelist/batches/" + UUID.randomUUID()).then().statusCode(404);
        as(preparer())
                .get("/whitelist/entries?on=2026-13-01")
                .then()
                .statusCode(400)
                .body("violations.field", contains("on"));
        as(approver())
                .body(Map.of("name", "x"))
                .post("/whitelist/batches")
                .then()
                .statusCode(403);
    }

    @Test
    void listsTheRules() {
        as(TestTokens.auditor())
                .get("/policy-rules")
                .then()
                .statusCode(200)
                // What the platform ships; other tests add rules of their own.
                .body("items.findAll { !it.id.startsWith('test.') }", hasSize(30))
                .body("items.programme", hasItems("city-library", "re-lending-industrial-2", "discount-sichuan"));
        as(TestTokens.applicant()).get("/policy-rules").then().statusCode(403);
    }

    @Test
    void countsWhatWaits() {
        submitted(admitted(Map.of()));

        as(approver()).get("/todos").then().statusCode(200).body("items.kind", hasItem("whitelist.to-approve"));
        as(TestTokens.applicant()).get("/todos").then().body("items.kind", contains("enterprise.to-register"));
        RestAssured.given().basePath("/api/library").get("/todos").then().statusCode(401);
    }

    private static String admitted(Map<String, Object> changes) {
        Map<String, Object> form = Fixture.projectForm();
        form.putAll(changes);
        return Fixture.id(Fixture.admitted(Fixture.verifiedEnterprise(), form));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
