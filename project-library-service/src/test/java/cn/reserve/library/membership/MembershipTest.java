package cn.reserve.library.membership;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job against PostgreSQL and an HTTP server in Keycloak's place. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(KeycloakForTests.class)
class MembershipTest {
    @SuppressWarnings("NullAway.Init")
    KeycloakStandIn keycloak;

    @Inject
    EstablishingMemberships memberships;

    private final TestPerson applicant = TestPerson.withRoles("applicant");
    private final String uscc = Fixture.newUscc();

    @BeforeEach
    void aPersonInTheRealm() {
        keycloak.person(applicant.subject());
    }

    @Test
    void followsTheVerificationByItself() {
        String path = verified();

        await().atMost(Duration.ofSeconds(20)).until(() -> "DONE".equals(membership(path)));
        assertThat(keycloak.membersOf(uscc)).containsExactly(applicant.subject());
        assertThat(keycloak.effectiveRolesOf(applicant.subject()))
                .contains("enterprise")
                .doesNotContain("applicant");
    }

    @Test
    void isTriedAgainUntilKeycloakAnswers() {
        keycloak.failNext(3);
        String path = verified();

        await().atMost(Duration.ofSeconds(40)).until(() -> "DONE".equals(membership(path)));
        assertThat(keycloak.membersOf(uscc)).containsExactly(applicant.subject());
    }

    @Test
    void findsTheOrganisationThatExistsAlready() {
        keycloak.organisationNamed(uscc, "已有的组织");
        int before = keycloak.organisationsCreated();
        String path = verified();

        await().atMost(Duration.ofSeconds(20)).until(() -> "DONE".equals(membership(path)));
        assertThat(keycloak.organisationsCreated()).isEqualTo(before);
        assertThat(keycloak.membersOf(uscc)).containsExactly(applicant.subject());
    }

    @Test
    void tellsEnterprisesOfTheSameNameApart() {
        Map<String, Object> form = Fixture.enterpriseForm(uscc);
        keycloak.organisationNamed(Fixture.newUscc(), String.valueOf(form.get("name")));
        String path = verified();

        await().atMost(Duration.ofSeconds(20)).until(() -> "DONE".equals(membership(path)));
        assertThat(keycloak.membersOf(uscc)).containsExactly(applicant.subject());
    }

    @Test
    void doesNothingTwice() {
        String path = verified();
        await().atMost(Duration.ofSeconds(20)).until(() -> "DONE".equals(membership(path)));
        int created = keycloak.organisationsCreated();

        memberships.workOff();

        assertThat(keycloak.organisationsCreated()).isEqualTo(created);
    }

    private String verified() {
        String token = TestTokens.of(applicant);
        String id = as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Fixture.enterpriseForm(uscc))
                .post("/enterprises")
                .path("id");
        act(TestTokens.districtReviewer(Fixture.ZILIUJING), "/enterprises/" + id, "verification", null)
                .then()
                .statusCode(200);
        return "/enterprises/" + id;
    }

    private String membership(String path) {
        return String.valueOf(as(TestTokens.of(applicant)).get(path).<Object>path("membership"));
    }
}
