package cn.reserve.library.dispatch.round;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.PREPARER;
import static cn.reserve.library.dispatch.DispatchFixture.closeRound;
import static cn.reserve.library.dispatch.DispatchFixture.closing;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.open;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static cn.reserve.library.dispatch.DispatchFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.reserve.library.Fixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RoundsResourceTest {
    @Inject
    EntityManager entities;

    @Inject
    AskingProjects asking;

    @Test
    void asksEveryAdmittedProjectAndShowsWhoIsMissing() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        Fixture.submitted(enterprise, Fixture.projectForm());

        String round = openRound();

        as(enterprise.token())
                .queryParam("round", round)
                .get("/dispatch/reports")
                .then()
                .statusCode(200)
                .body("items.projectId", contains(Fixture.id(project)))
                .body("items.state", contains("MISSING"));
        as(DISTRICT)
                .get("/dispatch/rounds/" + round + "/completion")
                .then()
                .statusCode(200)
                .body("counties.county", contains(Fixture.ZILIUJING))
                .body("total.missing", greaterThan(0));
        as(TestTokens.districtReviewer("510321"))
                .get("/dispatch/rounds/" + round + "/completion")
                .then()
                .body("counties", empty());
        as(enterprise.token()).get("/dispatch/rounds").then().body("items.id", hasItem(round));
        as(enterprise.token())
                .get("/todos")
                .then()
                .body("items.kind", hasItem("dispatch.to-fill"))
                .body("items.find { it.kind == 'dispatch.to-fill' }.link", containsString(round));
    }

    @Test
    void remindsWhenItsLastDaysHaveCome() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Fixture.admitted(enterprise, Fixture.projectForm());

        String round = openRound(today().plusDays(1));

        as(enterprise.token())
                .get("/todos")
                .then()
                .body("items.kind", hasItem("dispatch.fill-soon"))
                .body("items.kind", not(hasItem("dispatch.to-fill")))
                .body("items.find { it.kind == 'dispatch.fill-soon' }.link", containsString(round));
        as(DISTRICT).get("/todos").then().body("items.kind", hasItem("dispatch.missing-soon"));
    }

    @Test
    void hidesNoRoundThatHasBegunBehindOneThatIsPlanned() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        openRound();
        YearMonth later = YearMonth.from(today()).plusMonths(9);
        Map<String, String> planned =
                Map.of("period", later.toString(), "opensOn", later.atDay(1).toString());
        as(PREPARER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(planned)
                .post("/dispatch/rounds")
                .then()
                .statusCode(201)
                .body("state", equalTo("PLANNED"));

        as(enterprise.token()).get("/dispatch/reports").then().body("items.projectId", contains(Fixture.id(project)));
    }

    @Test
    void asksNobodyAfterItWasClosed() {
        String round = openRound();
        closeRound(round);
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        Fixture.admitted(enterprise, Fixture.projectForm());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update dispatch_round_work set asked_at = null, asked_through = ?2 where round_id = ?1")
                        .setParameter(1, UUID.fromString(round))
                        .setParameter(2, new UUID(0, 0))
                        .executeUpdate());

        asking.portion(UUID.fromString(round));

        as(enterprise.token())
                .queryParam("round", round)
                .get("/dispatch/reports")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void isNotClosedBeforeEveryProjectWasAsked() {
        String round = openRound();
        asked("null", round);

        as(PREPARER).get("/dispatch/rounds/" + round).then().body("actions", contains("EXTEND"));
        act(PREPARER, "/dispatch/rounds/" + round, "closing", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-round.asking"));

        asked("now()", round);
        closeRound(round);
    }

    private void asked(String at, String round) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update dispatch_round_work set asked_at = " + at + " where round_id = ?1")
                        .setParameter(1, UUID.fromString(round))
                        .executeUpdate());
    }

    @Test
    void followsTheReserveWhileItIsOpen() {
        String round = openRound();
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String report = report(round, project);

        act(PREPARER, project, "suspension", Map.of("reason", "核查")).then().statusCode(200);
        as(enterprise.token()).get(report).then().body("state", equalTo("EXCUSED"));
        submit(enterprise.token(), report, figures()).then().statusCode(409);
        reports(round, project).get("/dispatch/reports").then().body("total", equalTo(1));
        reports(round, project)
                .queryParam("asked", true)
                .get("/dispatch/reports")
                .then()
                .body("total", equalTo(0));
        act(PREPARER, project, "resumption", null).then().statusCode(200);

        as(enterprise.token()).get(report).then().body("state", equalTo("MISSING"));
    }

    private static RequestSpecification reports(String round, String project) {
        return as(DISTRICT).queryParam("round", round).queryParam("project", Fixture.id(project));
    }

    @Test
    void takesNoReportWhenItIsClosed() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String round = openRound();
        String report = report(round, project);

        closeRound(round);

        submit(enterprise.token(), report, figures())
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-round.not-open"))
                .body("detail", containsString(closing().toString()));
        act(PREPARER, "/dispatch/rounds/" + round, "closing", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-round.closed"));
    }

    @Test
    void isExtendedWithAReason() {
        String round = "/dispatch/rounds/" + openRound();
        String later = closing().plusDays(9).toString();

        act(PREPARER, round, "extension", Map.of("closesOn", today().toString(), "reason", "汛期"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("closesOn"));
        act(PREPARER, round, "extension", Map.of("closesOn", later, "reason", "汛期"))
                .then()
                .statusCode(200)
                .body("closesOn", equalTo(later));

        as(TestTokens.auditor())
                .queryParam("subjectType", "dispatch-round")
                .queryParam("subjectId", Fixture.id(round))
                .get("/audit")
                .then()
                .body("items.action", hasItems("dispatch-round.opened", "dispatch-round.extended"));
    }

    @Test
    void isOpenedOnceAMonthByAPreparerOnly() {
        String round = openRound();
        String period = as(PREPARER).get("/dispatch/rounds/" + round).path("period");
        Map<String, String> good = Map.of("period", "2026-11");

        Response again = open(YearMonth.parse(period));

        again.then().statusCode(409).body("code", equalTo("dispatch-round.exists"));
        as(PREPARER)
                .body(Map.of("period", "2026-13"))
                .post("/dispatch/rounds")
                .then()
                .statusCode(400);
        as(PREPARER).body(good).post("/dispatch/rounds").then().statusCode(400);
        as(DISTRICT).body(good).post("/dispatch/rounds").then().statusCode(403);
        as(TestTokens.commissionApprover())
                .body(good)
                .post("/dispatch/rounds")
                .then()
                .statusCode(403);
        as(PREPARER).post("/dispatch/rounds/" + round + "/closing").then().statusCode(428);
        as(DISTRICT).post("/dispatch/rounds/" + round + "/closing").then().statusCode(403);
        as(TestTokens.bankOfficer("bank-102655000018"))
                .get("/dispatch/rounds")
                .then()
                .statusCode(403);
        as(Fixture.verifiedEnterprise().token())
                .get("/dispatch/rounds/" + round + "/completion")
                .then()
                .statusCode(403);
    }
}
