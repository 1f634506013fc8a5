package cn.reserve.library.people;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.people.PeopleFixture.accept;
import static cn.reserve.library.people.PeopleFixture.invite;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.library.membership.KeycloakForTests;
import cn.reserve.library.membership.KeycloakStandIn;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may invite, and who may take an invitation. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(KeycloakForTests.class)
class WhoIsInvitedTest {
    @SuppressWarnings("NullAway.Init")
    KeycloakStandIn keycloak;

    @SuppressWarnings("NullAway.Init")
    private PeopleFixture people;

    @BeforeEach
    void aCityWithAKeycloak() {
        people = new PeopleFixture(keycloak);
    }

    @Test
    void keepsAnInvitationToAUserNameForThatUser() {
        Fixture.Enterprise enterprise = people.enterprise();
        String code =
                invite(enterprise.token(), enterprise.id(), "somebody-else").path("code");

        accept(people.applicant(), code).then().statusCode(403).body("code", equalTo("invitation.other-person"));
    }

    @Test
    void refusesWhoBelongsElsewhereOrWaitsForAnOwnRegistration() {
        Fixture.Enterprise enterprise = people.enterprise();
        String code =
                invite(enterprise.token(), enterprise.id(), "zhou@example.com").path("code");
        TestPerson waiting = people.applicant();
        as(TestTokens.of(waiting))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.enterpriseForm(Fixture.newUscc()))
                .post("/enterprises")
                .then()
                .statusCode(201);

        accept(people.enterprise().member(), code)
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation.member-already"));
        accept(waiting, code).then().statusCode(409).body("code", equalTo("invitation.own-file"));
    }

    @Test
    void takesWhoseOwnRegistrationWasRejected() {
        Fixture.Enterprise enterprise = people.enterprise();
        String code =
                invite(enterprise.token(), enterprise.id(), "zhou@example.com").path("code");
        TestPerson mistaken = people.applicant();
        String own = as(TestTokens.of(mistaken))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.enterpriseForm(Fixture.newUscc()))
                .post("/enterprises")
                .path("id");
        act(
                        TestTokens.districtReviewer(Fixture.ZILIUJING),
                        "/enterprises/" + own,
                        "rejection",
                        Map.of("reason", "应加入已登记的企业"))
                .then()
                .statusCode(200);

        accept(mistaken, code).then().statusCode(200);

        as(TestTokens.of(mistaken)).get("/enterprises/mine").then().body("id", equalTo(enterprise.id()));
    }

    @Test
    void invitesForAVerifiedEnterpriseByItsResponsiblePersonOnly() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson colleague = people.colleague(enterprise);
        String path = "/enterprises/" + enterprise.id() + "/invitations";

        invite(TestTokens.of(colleague), enterprise.id(), "new-person")
                .then()
                .statusCode(403)
                .body("code", equalTo("member.not-responsible"));
        invite(people.enterprise().token(), enterprise.id(), "new-person")
                .then()
                .statusCode(404);
        invite(TestTokens.districtReviewer(Fixture.ZILIUJING), enterprise.id(), "new-person")
                .then()
                .statusCode(403);
        invite(enterprise.token(), enterprise.id(), "no one")
                .then()
                .statusCode(400)
                .body("violations.field", contains("addressee"));
        as(people.enterprise().token()).get(path).then().statusCode(404);
        as(TestTokens.applicant()).get(path).then().statusCode(403);
        as(enterprise.token())
                .body(Map.of("addressee", "zhou", "name", "周"))
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
    }
}
