package cn.reserve.library.dispatch.report;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.PREPARER;
import static cn.reserve.library.dispatch.DispatchFixture.closeOpenRound;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.photo;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.library.Fixture;
import cn.reserve.library.Held;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Scope;
import cn.reserve.platformtest.PostgresForTests;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that wait for the district: while somebody changes the project, and when the round has closed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReportsOnTheirWayTest {
    @Inject
    EntityManager entities;

    @Inject
    SubmittingReport submitting;

    @Inject
    ObjectMapper json;

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @SuppressWarnings("NullAway.Init")
    private String report;

    @BeforeEach
    void aReportThatIsAskedFor() {
        closeOpenRound();
        enterprise = Fixture.verifiedEnterprise();
        project = Fixture.admitted(enterprise, Fixture.projectForm());
        report = report(openRound(), project);
    }

    @Test
    void acceptsAfterWhoeverChangesTheProjectAndTheyDoNotWaitForIt() throws Exception {
        photo(enterprise.token(), report, SampleFiles.picture("jpeg")).then().statusCode(201);
        Map<String, Object> started = figures("progress", "CONSTRUCTION");
        started.put("startedOn", "2026-03-02");
        submit(enterprise.token(), report, started).then().statusCode(200);

        Response accepted = Held.during(
                entities,
                () -> touch("project", project),
                () -> act(DISTRICT, report, "acceptance", Map.of()),
                () -> touch("dispatch_report", report));

        accepted.then().statusCode(200).body("state", equalTo("ACCEPTED"));
    }

    private void touch(String table, String path) {
        entities.createNativeQuery("update " + table + " set name = name where id = ?1")
                .setParameter(1, UUID.fromString(Fixture.id(path)))
                .executeUpdate();
    }

    @Test
    void isRefusedWhenTheRoundIsClosedMeanwhile() throws Exception {
        UUID round = UUID.fromString(as(DISTRICT).get(report).path("roundId"));

        Response refused = Held.during(
                entities,
                () -> entities.createNativeQuery(
                                "update dispatch_round set closed_at = now(), closed_by = '预审', version = version + 1 where id = ?1")
                        .setParameter(1, round)
                        .executeUpdate(),
                () -> submit(enterprise.token(), report, figures()),
                () -> {});

        refused.then().statusCode(409).body("code", equalTo("dispatch-round.not-open"));
        as(DISTRICT).get(report).then().body("state", equalTo("MISSING"));
    }

    @Test
    void isInTheRoundThatIsClosedWhileItIsHandedIn() throws Exception {
        String round = as(DISTRICT).get(report).path("roundId");
        UUID id = UUID.fromString(Fixture.id(report));
        ReportFigures handed = json.convertValue(figures(), ReportFigures.class);
        Viewer person = new Viewer(
                "e", "填报人", enterprise.uscc(), "", Set.of(Role.ENTERPRISE), new Scope.Organisation(enterprise.uscc()));

        Response closed = Held.during(
                entities,
                () -> submitting.submit(id, handed, "\"0\"", person),
                () -> act(PREPARER, "/dispatch/rounds/" + round, "closing", null),
                () -> as(DISTRICT).get("/dispatch/rounds/" + round).then().body("state", equalTo("OPEN")));

        closed.then().statusCode(200).body("state", equalTo("CLOSED"));
        as(DISTRICT).get(report).then().body("state", equalTo("SUBMITTED")).body("actions", contains("ACCEPT"));
        as(DISTRICT).get("/dispatch/rounds/" + round + "/completion").then().body("total.submitted", equalTo(1));
    }

    @Test
    void waitsForTheDistrictAlsoAfterTheRoundHasClosed() {
        submit(enterprise.token(), report, figures()).then().statusCode(200);
        String round = as(DISTRICT).get(report).path("roundId");

        closeOpenRound();

        as(DISTRICT)
                .get("/todos")
                .then()
                .body("items.find { it.kind == 'dispatch.to-accept' }.link", containsString(round));
        act(DISTRICT, report, "acceptance", Map.of()).then().statusCode(200);
    }
}
