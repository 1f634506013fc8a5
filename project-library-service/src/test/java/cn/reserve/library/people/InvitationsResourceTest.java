package cn.reserve.library.people;

import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.people.PeopleFixture.accept;
import static cn.reserve.library.people.PeopleFixture.invite;
import static cn.reserve.library.people.PeopleFixture.username;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.Held;
import cn.reserve.library.membership.KeycloakForTests;
import cn.reserve.library.membership.KeycloakStandIn;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations against PostgreSQL and an HTTP server in Keycloak's place. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(KeycloakForTests.class)
class InvitationsResourceTest {
    @SuppressWarnings("NullAway.Init")
    KeycloakStandIn keycloak;

    @Inject
    EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    private PeopleFixture people;

    @BeforeEach
    void aCityWithAKeycloak() {
        people = new PeopleFixture(keycloak);
    }

    @Test
    void bringsTheInvitedPersonIntoTheEnterpriseWithoutAnAdministrator() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson applicant = people.applicant();
        Response invited = invite(enterprise.token(), enterprise.id(), username(applicant));
        invited.then().statusCode(201).body("state", equalTo("OPEN")).body("code", notNullValue());

        accept(applicant, invited.path("code")).then().statusCode(200).body("enterpriseId", equalTo(enterprise.id()));

        people.joined(enterprise.uscc(), applicant);
        as(TestTokens.of(applicant)).get("/enterprises/mine").then().body("id", equalTo(enterprise.id()));
        TestPerson member = PeopleFixture.member(applicant, enterprise.uscc());
        as(TestTokens.of(member)).get("/enterprises").then().body("items.id", contains(enterprise.id()));
        as(TestTokens.of(member))
                .get("/enterprises/" + people.enterprise().id())
                .then()
                .statusCode(404);
        as(enterprise.token())
                .get("/enterprises/" + enterprise.id() + "/invitations")
                .then()
                .body("items.state", contains("ACCEPTED"))
                .body("items.code", contains(nullValue()));
        Response trail = as(TestTokens.auditor())
                .queryParam("subjectType", "enterprise")
                .queryParam("subjectId", enterprise.id())
                .get("/audit");
        trail.then().body("items.action", hasItems("enterprise.person-invited", "enterprise.invitation-accepted"));
        assertThat(trail.asString()).doesNotContain(username(applicant)).doesNotContain("周小明");
    }

    @Test
    void keepsNoCodeAnywhere() {
        Fixture.Enterprise enterprise = people.enterprise();
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("addressee", "zhou@example.com", "name", "周小明");
        String path = "/enterprises/" + enterprise.id() + "/invitations";
        Response first =
                as(enterprise.token()).header("Idempotency-Key", key).body(body).post(path);
        Response again =
                as(enterprise.token()).header("Idempotency-Key", key).body(body).post(path);

        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("code", nullValue());
        String code = first.<String>path("code");
        assertThat(rowsWith(code)).isZero();
        assertThat(rowsWith(code.replace("-", ""))).isZero();
    }

    @Test
    void takesACodeOnceAndAnswersTheSamePersonAgain() {
        Fixture.Enterprise enterprise = people.enterprise();
        TestPerson applicant = people.applicant();
        String code =
                invite(enterprise.token(), enterprise.id(), "zhou@example.com").path("code");
        accept(applicant, code).then().statusCode(200);

        accept(applicant, code).then().statusCode(200);
        accept(people.applicant(), code).then().statusCode(409).body("code", equalTo("invitation.used"));
        QuarkusTransaction.requiringNew()
                .run(() -> update(
                        "update enterprise_member set state = 'LEFT', ended_at = now(), version = version + 1 where person = ?1",
                        applicant.subject()));
        accept(applicant, code).then().statusCode(409).body("code", equalTo("invitation.used"));
    }

    @Test
    void refusesAWithdrawnAndAnExpiredInvitation() {
        Fixture.Enterprise enterprise = people.enterprise();
        String path = "/enterprises/" + enterprise.id() + "/invitations/";
        Response withdrawn = invite(enterprise.token(), enterprise.id(), "a@example.com");
        as(enterprise.token())
                .header("If-Match", withdrawn.header("ETag"))
                .post(path + withdrawn.path("id") + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        Response expired = invite(enterprise.token(), enterprise.id(), "b@example.com");
        passFifteenDays(expired.path("id"));

        accept(people.applicant(), withdrawn.path("code"))
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation.withdrawn"));
        accept(people.applicant(), expired.path("code"))
                .then()
                .statusCode(409)
                .body("code", equalTo("invitation.expired"));
        as(enterprise.token())
                .header("If-Match", "\"1\"")
                .post(path + withdrawn.path("id") + "/withdrawal")
                .then()
                .statusCode(409);
        as(enterprise.token())
                .header("If-Match", "\"9\"")
                .post(path + expired.path("id") + "/withdrawal")
                .then()
                .statusCode(412);
        as(enterprise.token())
                .post(path + expired.path("id") + "/withdrawal")
                .then()
                .statusCode(428);
    }

    @Test
    void bringsNobodyIntoAFileThatIsMergedMeanwhile() throws Exception {
        Fixture.Enterprise enterprise = people.enterprise();
        Fixture.Enterprise survivor = people.enterprise();
        TestPerson applicant = people.applicant();
        String code =
                invite(enterprise.token(), enterprise.id(), username(applicant)).path("code");

        Response accepted = Held.during(
                entities,
                () -> update("select 1 from enterprise where id = cast(?1 as uuid) for no key update", enterprise.id()),
                () -> accept(applicant, code),
                () -> {
                    update(
                            "update enterprise set state = 'MERGED', merged_at = now(), merged_into = '" + survivor.id()
                                    + "' where id = cast(?1 as uuid)",
                            enterprise.id());
                    update(
                            "update invitation set withdrawn_at = now(), version = version + 1 where accepted_at is null and enterprise_id = cast(?1 as uuid)",
                            enterprise.id());
                });

        accepted.then().statusCode(409).body("code", equalTo("invitation.withdrawn"));
    }

    private void update(String sql, String id) {
        var query = entities.createNativeQuery(sql).setParameter(1, id);
        if (sql.startsWith("select")) {
            query.getResultList();
        } else {
            query.executeUpdate();
        }
    }

    @Test
    void limitsTheCodesThatAPersonTries() {
        TestPerson applicant = people.applicant();
        for (int i = 0; i < 5; i++) {
            accept(applicant, InvitationCode.random().shown())
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("code"))
                    .body("violations.rule", contains("invitation-code"));
        }

        accept(applicant, InvitationCode.random().shown())
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
        accept(people.applicant(), "XX").then().statusCode(400).body("violations.field", contains("code"));
    }

    private void passFifteenDays(String invitation) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update invitation set expires_at = now() - interval '1 day' where id = cast(?1 as uuid)")
                        .setParameter(1, invitation)
                        .executeUpdate());
    }

    private long rowsWith(String code) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery("""
                        select (select count(*) from idempotency where cast(answer as text) like '%' || ?1 || '%')
                        + (select count(*) from invitation i where cast(i as text) like '%' || ?1 || '%')
                        + (select count(*) from audit_entry where cast(content as text) like '%' || ?1 || '%')
                        """, Long.class)
                .setParameter(1, code)
                .getSingleResult());
    }
}
