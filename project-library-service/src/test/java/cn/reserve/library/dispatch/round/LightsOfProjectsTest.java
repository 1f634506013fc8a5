package cn.reserve.library.dispatch.round;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.closeOpenRound;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.planRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.library.Fixture;
import cn.reserve.library.Held;
import cn.reserve.library.dispatch.report.JudgingAnew;
import cn.reserve.platformtest.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The light of a project's latest report stands in the list of projects, which whoever changes the project writes as well. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LightsOfProjectsTest {
    @Inject
    EntityManager entities;

    @Inject
    AskingProjects asking;

    @Inject
    JudgingAnew judging;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private UUID project;

    @SuppressWarnings("NullAway.Init")
    private UUID round;

    @SuppressWarnings("NullAway.Init")
    private String report;

    @BeforeEach
    void aProjectThatIsLate() {
        closeOpenRound();
        enterprise = Fixture.verifiedEnterprise();
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        String path = Fixture.admitted(enterprise, form);
        project = UUID.fromString(Fixture.id(path));
        String opened = openRound();
        round = UUID.fromString(opened);
        report = report(opened, path);
    }

    @Test
    void handingInWaitsForWhoeverChangesTheProjectAndTheyDoNotWaitForIt() throws Exception {
        light(round, "YELLOW");

        Response submitted = whileTheProjectChanges(() -> submit(enterprise.token(), report, figures()));

        submitted.then().statusCode(200);
        assertThat(listed()).isEqualTo("RED");
    }

    @Test
    void returningWaitsForWhoeverChangesTheProjectAndTheyDoNotWaitForIt() throws Exception {
        submit(enterprise.token(), report, figures()).then().statusCode(200);
        light(round, "YELLOW");

        Response returned = whileTheProjectChanges(() -> act(DISTRICT, report, "return", Map.of("reason", "请核实投资额")));

        returned.then().statusCode(200);
        assertThat(listed()).isEqualTo("RED");
    }

    @Test
    void judgingWaitsForWhoeverChangesTheProjectAndTheyDoNotWaitForIt() throws Exception {
        light(round, "YELLOW");

        whileTheProjectChanges(this::judge);

        assertThat(listed()).isEqualTo("RED");
    }

    /** A month that closes is judged while the next one asks: the light is the next one's. */
    @Test
    void anEarlierMonthThatIsJudgedMeanwhileLeavesTheLatestLight() throws Exception {
        light(round, "YELLOW");
        UUID later = UUID.fromString(planRound());

        Held.during(
                entities,
                () -> {
                    asking.after(before(project));
                    asking.ask(later, period(later), List.of(project));
                    lit(later, "GREEN");
                },
                this::judge,
                () -> {});

        assertThat(as(DISTRICT).get(report).<String>path("light")).isEqualTo("RED");
        assertThat(listed()).isEqualTo("GREEN");
    }

    private Optional<UUID> judge() {
        return QuarkusTransaction.requiringNew()
                .call(() -> judging.portion(round, period(round), before(UUID.fromString(Fixture.id(report)))));
    }

    private <T> T whileTheProjectChanges(Callable<T> other) throws Exception {
        return Held.during(
                entities,
                () -> touch("project", project),
                other,
                () -> touch("dispatch_report", UUID.fromString(Fixture.id(report))));
    }

    private void touch(String table, UUID id) {
        entities.createNativeQuery("update " + table + " set name = name where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void light(UUID of, String light) {
        QuarkusTransaction.requiringNew().run(() -> lit(of, light));
        assertThat(listed()).isEqualTo(light);
    }

    private void lit(UUID of, String light) {
        entities.createNativeQuery(
                        "update dispatch_report set start_light = ?3, light = ?3 where round_id = ?1 and project_id = ?2")
                .setParameter(1, of)
                .setParameter(2, project)
                .setParameter(3, light)
                .executeUpdate();
    }

    private YearMonth period(UUID of) {
        return YearMonth.parse(as(DISTRICT).get("/dispatch/rounds/" + of).<String>path("period"));
    }

    private String listed() {
        return as(DISTRICT)
                .queryParam("q", enterprise.uscc())
                .get("/projects")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].light");
    }

    private static UUID before(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }
}
