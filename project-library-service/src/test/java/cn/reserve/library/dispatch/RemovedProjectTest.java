package cn.reserve.library.dispatch;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.dispatch.DispatchFixture.DISTRICT;
import static cn.reserve.library.dispatch.DispatchFixture.PREPARER;
import static cn.reserve.library.dispatch.DispatchFixture.closeOpenRound;
import static cn.reserve.library.dispatch.DispatchFixture.closeRound;
import static cn.reserve.library.dispatch.DispatchFixture.figures;
import static cn.reserve.library.dispatch.DispatchFixture.openRound;
import static cn.reserve.library.dispatch.DispatchFixture.report;
import static cn.reserve.library.dispatch.DispatchFixture.submit;
import static cn.reserve.library.dispatch.DispatchFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.library.Fixture;
import cn.reserve.library.stage.StageFixture;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing about a project stays open when it leaves the library; each thing says why it ended. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RemovedProjectTest {
    private static final Map<String, Object> REMOVAL = Map.of("reason", "企业放弃建设", "decisionNumber", "自发改〔2026〕7号");

    @Test
    void endsProblemsAndReportsWithTheReason() {
        Fixture.Enterprise enterprise = Fixture.verifiedEnterprise();
        String project = Fixture.admitted(enterprise, Fixture.projectForm());
        String report = report(openRound(), project);
        raise(enterprise.token(), report, null).then().statusCode(201);
        raise(
                        DISTRICT,
                        report,
                        Map.of(
                                "owner",
                                "DISTRICT",
                                "deadline",
                                today().plusDays(9).toString()))
                .then()
                .statusCode(201);
        submit(enterprise.token(), report, figures()).then().statusCode(200);
        StageFixture.report(enterprise.token(), project, "UNDER_CONSTRUCTION", today().toString())
                .then()
                .statusCode(201);

        act(PREPARER, project, "removal", REMOVAL).then().statusCode(200);

        of(project, "/dispatch/problems")
                .then()
                .body("items", hasSize(2))
                .body("items.state", everyItem(equalTo("CLOSED")))
                .body("items.reason", everyItem(containsString("自发改〔2026〕7号: 企业放弃建设")));
        as(DISTRICT)
                .get(report)
                .then()
                .body("state", equalTo("EXCUSED"))
                .body("reason", containsString("自发改〔2026〕7号"))
                .body("actions", empty());
        as(DISTRICT)
                .get(project + "/stage-reports")
                .then()
                .body("items.state", contains("RETURNED"))
                .body("items.reason", contains(containsString("企业放弃建设")));
        as(DISTRICT).get(project + "/timeline").then().body("items.action", hasItem("stage-report-returned"));
        raise(
                        DISTRICT,
                        report,
                        Map.of(
                                "owner",
                                "DISTRICT",
                                "deadline",
                                today().plusDays(9).toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-problem.project-left"));
    }

    @Test
    void endsANoticeAndRaisesNoneAfterwards() {
        closeOpenRound();
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        String project = Fixture.admitted(Fixture.verifiedEnterprise(), form);
        closeRound(openRound());
        closeRound(openRound());
        closeRound(openRound());
        of(project, "/dispatch/notices").then().body("items.state", contains("RAISED"));

        act(PREPARER, project, "removal", REMOVAL).then().statusCode(200);

        of(project, "/dispatch/notices")
                .then()
                .body("items.state", contains("CLOSED"))
                .body("items.reason", contains(containsString("自发改〔2026〕7号: 企业放弃建设")))
                .body("items[0].actions", empty());
        as(TestTokens.districtReviewer(Fixture.ZILIUJING))
                .queryParam("project", Fixture.id(project))
                .queryParam("open", true)
                .get("/dispatch/notices")
                .then()
                .body("total", equalTo(0));
        closeRound(openRound());
        of(project, "/dispatch/notices").then().body("items", hasSize(1));
    }

    private static Response of(String project, String list) {
        return as(DISTRICT).queryParam("project", Fixture.id(project)).get(list);
    }

    private static Response raise(String token, String report, @Nullable Map<String, Object> assignment) {
        Map<String, Object> problem = new HashMap<>();
        problem.put("reportId", Fixture.id(report));
        problem.put("words", "进口设备海关滞留");
        problem.put("assignment", assignment);
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(problem)
                .post("/dispatch/problems");
    }
}
