package cn.reserve.library.people;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.awaitility.Awaitility.await;

import cn.reserve.library.Fixture;
import cn.reserve.library.membership.KeycloakStandIn;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Enterprises whose memberships really take effect, and people who join them. */
final class PeopleFixture {
    private final KeycloakStandIn keycloak;

    PeopleFixture(KeycloakStandIn keycloak) {
        this.keycloak = keycloak;
    }

    /** A verified enterprise whose first person's membership is in effect. */
    Fixture.Enterprise enterprise() {
        String uscc = Fixture.newUscc();
        TestPerson applicant = applicant();
        Response registered = as(TestTokens.of(applicant))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.enterpriseForm(uscc))
                .post("/enterprises");
        registered.then().statusCode(201);
        act(
                        TestTokens.districtReviewer(Fixture.ZILIUJING),
                        "/enterprises/" + registered.path("id"),
                        "verification",
                        null)
                .then()
                .statusCode(200);
        joined(uscc, applicant);
        return new Fixture.Enterprise(uscc, registered.path("id"), member(applicant, uscc));
    }

    /** Somebody who signed up. */
    TestPerson applicant() {
        TestPerson applicant = TestPerson.withRoles("applicant");
        keycloak.person(applicant.subject());
        return applicant;
    }

    /** The same person with the token of after the membership. */
    static TestPerson member(TestPerson applicant, String uscc) {
        return new TestPerson(
                applicant.subject(),
                applicant.name(),
                Set.of("enterprise"),
                uscc,
                "测试单位 " + uscc,
                "enterprise",
                Fixture.ZILIUJING,
                null);
    }

    /** Waits until the realm knows the person as a member. */
    void joined(String uscc, TestPerson person) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> keycloak.membersOf(uscc).contains(person.subject())
                        && keycloak.effectiveRolesOf(person.subject()).contains("enterprise"));
    }

    static String username(TestPerson person) {
        return "user-" + person.subject().substring(0, 8);
    }

    static Response invite(String token, String enterpriseId, String addressee) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("addressee", addressee, "name", "周小明"))
                .post("/enterprises/" + enterpriseId + "/invitations");
    }

    static Response accept(TestPerson person, String code) {
        return as(TestTokens.of(person)).body(Map.of("code", code)).post("/invitations/acceptance");
    }

    /** A second person of the enterprise, with the membership in effect. */
    TestPerson colleague(Fixture.Enterprise enterprise) {
        TestPerson applicant = applicant();
        String code =
                invite(enterprise.token(), enterprise.id(), username(applicant)).path("code");
        accept(applicant, code).then().statusCode(200);
        joined(enterprise.uscc(), applicant);
        TestPerson member = member(applicant, enterprise.uscc());
        await().atMost(Duration.ofSeconds(20)).until(() -> "MEMBER".equals(stateOf(enterprise, member)));
        return member;
    }

    /** How the enterprise's list shows a person. */
    static String stateOf(Fixture.Enterprise enterprise, TestPerson person) {
        return String.valueOf(as(enterprise.token())
                .get("/enterprises/" + enterprise.id() + "/people")
                .<Object>path("items.find { it.username == '" + username(person) + "' }?.state"));
    }

    /** One row of the list. */
    static Map<String, Object> row(String token, Fixture.Enterprise enterprise, TestPerson person) {
        Map<String, Object> found = as(token)
                .get("/enterprises/" + enterprise.id() + "/people")
                .path("items.find { it.username == '" + username(person) + "' }");
        return Objects.requireNonNull(found, "nobody of that name");
    }
}
