package cn.reserve.library.consent;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.library.whitelist.WhitelistFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ConsentResourceTest {
    private static final String WITHDRAWN = "{\"given\":false}";
    private static final String RENEWED = "{\"given\":true,\"until\":\"2098-06-30\"}";

    @Test
    void followsTheConsentWhileTheProjectIsListed() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.admitted(enterprise, Fixture.projectForm());
        WhitelistFixture.published(Fixture.id(path));
        assertThat(amountForBanks(path)).isNotNull();

        change(enterprise.token(), path, WITHDRAWN)
                .then()
                .statusCode(200)
                .body("state", equalTo("ADMITTED"))
                .body("consent.given", equalTo(false))
                .body("consent.until", equalTo(null))
                .body("actions", contains("PROPOSE_CHANGE", "CHANGE_CONSENT"));
        assertThat(amountForBanks(path)).isNull();
        change(enterprise.token(), path, RENEWED).then().statusCode(200);

        assertThat(amountForBanks(path)).isNotNull();
        List<Map<String, Object>> told = told("library.consent-changed", path);
        assertThat(told).hasSize(2);
        assertThat(told.getLast()).containsEntry("consent", Map.of("given", true, "until", "2098-06-30"));
    }

    /** An event stays for ever, and whoever replays it reads it again; a consent ends. */
    @Test
    void namesNobodyInAnyEvent() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.admitted(enterprise, Fixture.projectForm());
        WhitelistFixture.published(Fixture.id(path));

        change(enterprise.token(), path, RENEWED).then().statusCode(200);

        assertThat(told("library.project-whitelisted", path)).hasSize(1);
        assertThat(told("library.consent-changed", path)).hasSize(1);
        assertThat(as(TestTokens.feedReader())
                        .get("/feed?after=0&limit=2000")
                        .path("events.findAll { it.subject == '" + Fixture.id(path) + "' }.data")
                        .toString())
                .doesNotContain("王建国", "0813-2200000", "contact");
    }

    @Test
    void publishesTheConsentOfTheMoment() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.admitted(enterprise, Fixture.projectForm());
        String batch = WhitelistFixture.submitted(Fixture.id(path));
        act(WhitelistFixture.approver(), batch, "approval", null).then().statusCode(200);
        change(enterprise.token(), path, WITHDRAWN).then().statusCode(200);

        act(WhitelistFixture.approver(), batch, "publication", null).then().statusCode(200);

        assertThat(amountForBanks(path)).isNull();
        assertThat(told("library.project-whitelisted", path)).singleElement().satisfies(event -> {
            assertThat(event.get("consent")).asString().contains("given=false");
        });
        as(WhitelistFixture.approver()).get("/whitelist/verification").then().body("broken.size()", equalTo(0));
    }

    @Test
    void keepsWhatWasSubmittedAndLeavesATrace() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());

        change(enterprise.token(), path, WITHDRAWN).then().statusCode(200);
        change(enterprise.token(), path, RENEWED).then().statusCode(200);

        as(enterprise.token()).get(path + "/versions").then().body("items.form.consent.until", contains("2099-12-31"));
        as(enterprise.token())
                .get(path + "/timeline")
                .then()
                .body("items.action", hasItems("consent-withdrawn", "consent-given"))
                .body("items.note", hasItem("2098-06-30"));
        as(TestTokens.auditor())
                .queryParam("subjectType", "project")
                .queryParam("subjectId", Fixture.id(path))
                .get("/audit")
                .then()
                .body("items.find { it.action == 'project.consent-withdrawn' }.before.given", equalTo(true))
                .body("items.find { it.action == 'project.consent-withdrawn' }.after.given", equalTo(false))
                .body("items.find { it.action == 'project.consent-given' }.after.until", equalTo("2098-06-30"));
    }

    @Test
    void isForTheOwnEnterpriseOnly() {
        String path = Fixture.submitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        Fixture.Enterprise other = Fixture.verifiedEnterprise();

        put(other.token(), path, "\"1\"", WITHDRAWN).then().statusCode(404);
        for (String token : List.of(
                TestTokens.districtReviewer(Fixture.ZILIUJING),
                TestTokens.commissionPreparer(),
                TestTokens.bankOfficer("bank-102655000018"),
                TestTokens.auditor(),
                TestTokens.applicant())) {
            put(token, path, "\"1\"", WITHDRAWN).then().statusCode(403);
        }
        RestAssured.given()
                .basePath("/api/library")
                .contentType("application/json")
                .body(WITHDRAWN)
                .put(path + "/consent")
                .then()
                .statusCode(401);
    }

    @Test
    void wantsTheCurrentVersion() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());

        put(enterprise.token(), path, null, WITHDRAWN).then().statusCode(428);
        put(enterprise.token(), path, "\"0\"", WITHDRAWN).then().statusCode(412);
    }

    @Test
    void isClosedForADraftAndForAnEndedProject() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = "/projects/"
                + Fixture.draft(enterprise.token(), Fixture.projectForm()).path("id");

        change(enterprise.token(), path, WITHDRAWN)
                .then()
                .statusCode(409)
                .body("code", equalTo("project.consent-closed"));
        act(enterprise.token(), path, "withdrawal", null)
                .then()
                .statusCode(200)
                .body("actions", not(hasItem("CHANGE_CONSENT")));
        change(enterprise.token(), path, RENEWED).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"given\":true}",
                "{\"given\":true,\"until\":\"2020-01-01\"}",
                "{\"given\":true,\"until\":\"2999-01-01\"}",
                "{\"given\":true,\"until\":\"soon\"}"
            })
    void refusesAConsentWithoutAnEndThatCanBeMeant(String body) {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());

        change(enterprise.token(), path, body).then().statusCode(400).body("violations.field", contains("until"));
        as(enterprise.token()).get(path).then().body("consent.until", equalTo("2099-12-31"));
    }

    @Test
    void refusesAConsentThatSaysNothing() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String path = Fixture.submitted(enterprise, Fixture.projectForm());

        change(enterprise.token(), path, "{}").then().statusCode(400).body("violations.field", contains("given"));
    }

    private static Response change(String token, String path, String body) {
        return put(token, path, as(token).get(path).header("ETag"), body);
    }

    private static Response put(String token, String path, @Nullable String tag, String body) {
        var request = as(token).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(path + "/consent");
    }

    private static @Nullable Object amountForBanks(String path) {
        return as(TestTokens.bankOfficer("bank-102655000018"))
                .queryParam("size", 200)
                .get("/whitelist/entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.projectId == '" + Fixture.id(path) + "' }.loanAmount");
    }

    private static List<Map<String, Object>> told(String type, String path) {
        return as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=" + type)
                .then()
                .statusCode(200)
                .extract()
                .path("events.findAll { it.subject == '" + Fixture.id(path) + "' }.data");
    }
}
