package cn.reserve.library.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Jobs that would overtake each other, against PostgreSQL and an HTTP server in Keycloak's place. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@WithTestResource(KeycloakForTests.class)
class MembershipOrderTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofHours(1));

    @SuppressWarnings("NullAway.Init")
    KeycloakStandIn keycloak;

    @Inject
    EstablishingMemberships memberships;

    @Inject
    MembershipJobs jobs;

    @Inject
    Members members;

    private final String person = UUID.randomUUID().toString();
    private final String uscc = Fixture.newUscc();
    private final Membership membership = new Membership(uscc, "川南机械", Fixture.ZILIUJING, person);

    @Test
    void leavesAYoungerJobOfAPersonUntilTheOlderIsDone() {
        keycloak.person(person);
        UUID older = write(new MembershipJob(UUID.randomUUID(), MembershipStep.JOIN, membership, LATER));
        UUID younger = write(new MembershipJob(UUID.randomUUID(), MembershipStep.LEAVE, membership, Instant.EPOCH));

        memberships.workOff();

        assertThat(job(younger).attempts()).isZero();
        makeDue(older);
        await().atMost(Duration.ofSeconds(20)).until(() -> job(younger).isDone());
        assertThat(job(older).isDone()).isTrue();
        assertThat(keycloak.membersOf(uscc)).isEmpty();
        assertThat(keycloak.effectiveRolesOf(person)).doesNotContain("enterprise");
    }

    @Test
    void leavesAYoungerNameUntilTheOlderIsDone() {
        keycloak.organisationNamed(uscc, "川南机械");
        UUID enterprise = UUID.randomUUID();
        Membership byAnother = new Membership(uscc, "川南精密机械", Fixture.DAAN, "another reviewer");
        UUID older = write(new MembershipJob(enterprise, MembershipStep.RENAME, membership, LATER));
        UUID younger = write(new MembershipJob(enterprise, MembershipStep.RENAME, byAnother, Instant.EPOCH));

        memberships.workOff();

        assertThat(job(younger).attempts()).isZero();
        makeDue(older);
        await().atMost(Duration.ofSeconds(20)).until(() -> job(younger).isDone());
        assertThat(keycloak.nameOf(uscc)).isEqualTo("川南精密机械");
    }

    @Test
    void tellsTheRealmTheNameThatIsOnFileWhenItIsTold() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String name = Fixture.as(enterprise.token())
                .get("/enterprises/" + enterprise.id())
                .path("name");
        Membership old = new Membership(enterprise.uscc(), "早先的名称", Fixture.DAAN, "a reviewer");

        UUID job =
                write(new MembershipJob(UUID.fromString(enterprise.id()), MembershipStep.RENAME, old, Instant.EPOCH));

        await().atMost(Duration.ofSeconds(20)).until(() -> job(job).isDone());
        assertThat(keycloak.nameOf(enterprise.uscc())).startsWith(name);
    }

    @Test
    void endsTheMembershipOfTheSameEnterpriseOnly() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String subject = enterprise.member().subject();
        keycloak.person(subject);
        await().atMost(Duration.ofSeconds(20)).until(() -> stateOf(subject) == MemberState.MEMBER);
        Membership elsewhere = new Membership(uscc, "川南机械", Fixture.ZILIUJING, subject);

        UUID job = write(new MembershipJob(UUID.randomUUID(), MembershipStep.LEAVE, elsewhere, Instant.EPOCH));

        await().atMost(Duration.ofSeconds(20)).until(() -> job(job).isDone());
        assertThat(stateOf(subject)).isEqualTo(MemberState.MEMBER);
    }

    @Test
    void neverOpensAJobAgainThatIsDone() {
        MembershipJob job = new MembershipJob(UUID.randomUUID(), MembershipStep.JOIN, membership, Instant.EPOCH);
        job.finish(Instant.EPOCH);

        job.fail("keycloak-unreachable", Instant.EPOCH);

        assertThat(job.isDone()).isTrue();
        assertThat(job.nextAttemptAt()).isNull();
    }

    private MemberState stateOf(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> members.current(subject).map(Member::state).orElse(MemberState.LEFT));
    }

    private UUID write(MembershipJob job) {
        QuarkusTransaction.requiringNew().run(() -> jobs.persist(job));
        return job.id();
    }

    private MembershipJob job(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.findById(id));
    }

    private void makeDue(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> jobs.locked(id).fail("due again", Instant.EPOCH));
    }
}
