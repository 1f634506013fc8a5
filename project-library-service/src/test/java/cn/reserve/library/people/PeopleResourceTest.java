package cn.reserve.library.people;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.people.PeopleFixture.row;
import static cn.reserve.library.people.PeopleFixture.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.library.Fixture;
import cn.reserve.library.membership.KeycloakForTests;
import cn.reserve.library.membership.KeycloakStandIn;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People against PostgreSQL and an HTTP server in Keycloak's place. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(KeycloakForTests.class)
class PeopleResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);

    @SuppressWarnings("NullAway.Init")
    KeycloakStandIn keycloak;

    @SuppressWarnings("NullAway.Init")
    private PeopleFixture people;

    @BeforeEach
    void aCityWithAKeycloak() {
        people = new PeopleFixture(keycloak);
    }

    @Test
    void takesAPersonOutOfTheEnterpriseAndTheRealm() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson colleague = people.colleague(enterprise);

        change(enterprise.token(), enterprise, colleague, "removal")
                .then()
                .statusCode(200)
                .body("state", equalTo("LEAVING"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !keycloak.membersOf(enterprise.uscc()).contains(colleague.subject())
                        && keycloak.hasEndedSessionsOf(colleague.subject()));
        assertThat(keycloak.effectiveRolesOf(colleague.subject()))
                .contains("applicant")
                .doesNotContain("enterprise");
        await().atMost(Duration.ofSeconds(20)).until(() -> "null".equals(stateOf(enterprise, colleague)));
        as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", enterprise.id())
                .get("/audit")
                .then()
                .body("items.action", hasItem("enterprise.person-removed"))
                .body("items.action", hasItem("membership.ended"));
    }

    @Test
    void hidesTheEnterpriseFromWhoeverWasTakenOutThoughTheTokenStillSaysOtherwise() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson colleague = people.colleague(enterprise);
        change(enterprise.token(), enterprise, colleague, "removal").then().statusCode(200);

        String stillMember = TestTokens.of(colleague);
        as(stillMember).get("/enterprises/" + enterprise.id()).then().statusCode(404);
        as(stillMember).get("/enterprises/mine").then().statusCode(204);
        as(stillMember)
                .get("/enterprises/" + enterprise.id() + "/people")
                .then()
                .statusCode(404);
    }

    @Test
    void neverTakesTheLastOrTheResponsiblePersonOut() {
        Fixture.Enterprise enterprise = people.enterprise();

        change(enterprise.token(), enterprise, enterprise.member(), "removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("member.responsible"));
    }

    @Test
    void letsAColleagueTakeOverBeforeTheFirstPersonLeaves() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson colleague = people.colleague(enterprise);
        String token = TestTokens.of(colleague);

        change(enterprise.token(), enterprise, colleague, "responsibility")
                .then()
                .statusCode(200)
                .body("responsible", equalTo(true));

        change(enterprise.token(), enterprise, enterprise.member(), "removal")
                .then()
                .statusCode(200);
        as(token).get("/enterprises/" + enterprise.id() + "/people").then().body("mayInvite", equalTo(true));
        as(enterprise.token()).get("/enterprises/" + enterprise.id()).then().statusCode(404);
    }

    @Test
    void letsTheDistrictNameAnotherResponsiblePerson() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson colleague = people.colleague(enterprise);

        change(TestTokens.districtReviewer(Fixture.DAAN), enterprise, colleague, "responsibility")
                .then()
                .statusCode(404);
        change(DISTRICT, enterprise, colleague, "responsibility").then().statusCode(200);
        as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", enterprise.id())
                .get("/audit")
                .then()
                .body(
                        "items.find { it.action == 'enterprise.responsibility-handed-over' }.before.person",
                        equalTo(enterprise.member().subject()))
                .body(
                        "items.find { it.action == 'enterprise.responsibility-handed-over' }.after.person",
                        equalTo(colleague.subject()));
    }

    @Test
    void takesOutWhoseAccountWasDeletedBeforeTheRealmKnew() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson applicant = people.applicant();
        keycloak.delete(applicant.subject());
        String code = PeopleFixture.invite(enterprise.token(), enterprise.id(), PeopleFixture.username(applicant))
                .path("code");
        PeopleFixture.accept(applicant, code).then().statusCode(200);

        change(enterprise.token(), enterprise, applicant, "removal")
                .then()
                .statusCode(200)
                .body("state", equalTo("LEAVING"));

        await().atMost(Duration.ofSeconds(30)).until(() -> "null".equals(stateOf(enterprise, applicant)));
    }

    @Test
    void letsNobodyTakeOthersOut() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson one = people.colleague(enterprise);
        TestPerson other = people.colleague(enterprise);

        change(TestTokens.of(one), enterprise, other, "removal")
                .then()
                .statusCode(403)
                .body("code", equalTo("member.not-responsible"));
        change(people.enterprise().token(), enterprise, other, "removal").then().statusCode(404);
        change(DISTRICT, enterprise, other, "removal").then().statusCode(403);
        change(TestTokens.of(other), enterprise, other, "removal").then().statusCode(200);
    }

    @Test
    void refusesAStaleMissingOrUnknownOne() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson colleague = people.colleague(enterprise);
        String path = "/enterprises/" + enterprise.id() + "/people/";
        Object id = row(enterprise.token(), enterprise, colleague).get("id");

        as(enterprise.token()).post(path + id + "/removal").then().statusCode(428);
        as(enterprise.token())
                .header("If-Match", "\"77\"")
                .post(path + id + "/removal")
                .then()
                .statusCode(412);
        as(enterprise.token())
                .header("If-Match", "\"0\"")
                .post(path + UUID.randomUUID() + "/removal")
                .then()
                .statusCode(404);
    }

    @Test
    void showsThePeopleToTheirOwnTheDistrictAndAuditors() {
        Fixture.Enterprise enterprise = people.enterprise();
        String path = "/enterprises/" + enterprise.id() + "/people";

        as(DISTRICT).get(path).then().statusCode(200).body("items.responsible", hasItem(true));
        as(TestTokens.auditor()).get(path).then().statusCode(200).body("mayInvite", equalTo(false));
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(404);
        as(people.enterprise().token()).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("economy")).get(path).then().statusCode(403);
        as(TestTokens.applicant()).get(path).then().statusCode(403);
    }

    @Test
    void invitesAgainWhoWasTakenOut() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson colleague = people.colleague(enterprise);
        change(enterprise.token(), enterprise, colleague, "removal").then().statusCode(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> "null".equals(stateOf(enterprise, colleague)));
        TestPerson applicant = new TestPerson(
                colleague.subject(), colleague.name(), Set.of("applicant"), null, null, null, null, null);
        String code = PeopleFixture.invite(enterprise.token(), enterprise.id(), PeopleFixture.username(applicant))
                .path("code");

        PeopleFixture.accept(applicant, code).then().statusCode(200);

        people.joined(enterprise.uscc(), applicant);
    }

    private static Response change(String token, Fixture.Enterprise enterprise, TestPerson person, String verb) {
        Map<String, Object> row = row(enterprise.token(), enterprise, person);
        return as(token)
                .header("If-Match", "\"" + row.get("version") + "\"")
                .post("/enterprises/" + enterprise.id() + "/people/" + row.get("id") + "/" + verb);
    }
}
