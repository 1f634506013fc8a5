package cn.reserve.library.whitelist;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.whitelist.WhitelistFixture.add;
import static cn.reserve.library.whitelist.WhitelistFixture.admitted;
import static cn.reserve.library.whitelist.WhitelistFixture.approver;
import static cn.reserve.library.whitelist.WhitelistFixture.listedOn;
import static cn.reserve.library.whitelist.WhitelistFixture.open;
import static cn.reserve.library.whitelist.WhitelistFixture.preparer;
import static cn.reserve.library.whitelist.WhitelistFixture.published;
import static cn.reserve.library.whitelist.WhitelistFixture.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WhitelistResourceTest {
    @Inject
    EntityManager entities;

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
    void showsAnEntryToWhoTookTheProjectOver() {
        Fixture.Enterprise before = Fixture.verifiedEnterprise();
        Fixture.Enterprise after = Fixture.verifiedEnterprise();
        String project = Fixture.id(Fixture.admitted(before, Fixture.projectForm()));
        published(project);

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update project set uscc = ?1 where uscc = ?2")
                        .setParameter(1, after.uscc())
                        .setParameter(2, before.uscc())
                        .executeUpdate());

        assertThat(listedOn(after.token(), "")).containsExactly(project);
        assertThat(listedOn(before.token(), "")).isEmpty();
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
}
