package cn.reserve.library.dispatch.round;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.PREPARER;
import static cn.reserve.library.dispatch.DispatchFixture.closeOpenRound;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.library.Held;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectMoved;
import cn.reserve.library.project.ProjectState;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to a project while a month is reported. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FollowingProjectsTest {
    @Inject
    EntityManager entities;

    @Inject
    FollowingProjects following;

    @Test
    void asksNoProjectThatPausesMeanwhile() throws Exception {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        closeOpenRound();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());

        String round = Held.during(
                entities,
                () -> entities.createNativeQuery("update project set state = 'SUSPENDED' where id = ?1")
                        .setParameter(1, UUID.fromString(Fixture.id(project)))
                        .executeUpdate(),
                () -> openRound(),
                () -> {});

        as(DISTRICT)
                .queryParam("round", round)
                .queryParam("project", Fixture.id(project))
                .get("/dispatch/reports")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void countsNoMonthInWhichAProjectWasExcused() {
        closeOpenRound();
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        String project = Fixture.admitted(Fixture.verifiedEnterprise(), form);
        String first = openRound();
        as(DISTRICT).get(report(first, project)).then().body("reds", equalTo(1));
        act(PREPARER, project, "suspension", Map.of("reason", "核查")).then().statusCode(200);
        closeOpenRound();
        act(PREPARER, project, "resumption", null).then().statusCode(200);

        String second = openRound();

        as(DISTRICT).get(report(second, project)).then().body("reds", equalTo(1));
    }

    @Test
    void leavesTheReportToTheDistrictThatTheProjectMovedTo() {
        String project = Fixture.admitted(Fixture.verifiedEnterprise(), Fixture.projectForm());
        String report = report(openRound(), project);
        String elsewhere = TestTokens.districtReviewer(Fixture.DAAN);

        QuarkusTransaction.requiringNew().run(() -> {
            UUID id = UUID.fromString(Fixture.id(project));
            entities.createNativeQuery("update project set county = ?2, county_name = '大安区' where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, Fixture.DAAN)
                    .executeUpdate();
            Viewer preparer = new Viewer("p", "预审", null, "", Set.of(Role.COMMISSION_PREPARER), new Scope.Everything());
            following.follow(new ProjectMoved(
                    entities.find(Project.class, id),
                    ProjectState.ADMITTED,
                    "change-approved",
                    preparer,
                    Instant.now(),
                    null));
        });

        as(elsewhere).get(report).then().statusCode(200).body("county", equalTo(Fixture.DAAN));
        as(DISTRICT).get(report).then().statusCode(404);
    }
}
