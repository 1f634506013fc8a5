package cn.reserve.library.stage;

import static cn.reserve.library.Fixture.act;
import static cn.reserve.library.Fixture.as;
import static cn.reserve.library.stage.StageFixture.decide;
import static cn.reserve.library.stage.StageFixture.reached;
import static cn.reserve.library.stage.StageFixture.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StageReportsResourceTest {
    private static final String DISTRICT = TestTokens.districtReviewer(Fixture.ZILIUJING);
    private static final String START = "UNDER_CONSTRUCTION";
    private static final String COMPLETION = "COMMISSIONED";

    @SuppressWarnings("NullAway.Init")
    private Fixture.Enterprise enterprise;

    @SuppressWarnings("NullAway.Init")
    private String project;

    @BeforeEach
    void anEnterprise() {
        enterprise = Fixture.verifiedEnterprise();
        project = Fixture.admitted(enterprise, Fixture.projectForm());
    }

    @Test
    void movesOnOnlyByAConfirmedReport() {
        Response reported = report(enterprise.token(), project, START, "2026-03-02");
        reported.then().statusCode(201).body("state", equalTo("REPORTED")).body("actions", contains("WITHDRAW"));
        as(enterprise.token())
                .get(project + "/stage-reports")
                .then()
                .body("stage", equalTo("RESERVED"))
                .body("reportable", nullValue());

        decide(DISTRICT, project, reported, "confirmation", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));

        as(enterprise.token()).get(project).then().body("stage", equalTo(START)).body("state", equalTo("ADMITTED"));
        as(enterprise.token()).get(project + "/stage-reports").then().body("reportable", equalTo(COMPLETION));
        as(TestTokens.feedReader())
                .get("/feed?after=0&limit=2000&type=library.project-stage-reached")
                .then()
                .body("events.subject", hasItem(Fixture.id(project)));
        as(DISTRICT)
                .get(project + "/timeline")
                .then()
                .body("items.action", hasItems("stage-reported", "stage-confirmed"));
    }

    @Test
    void whatWaitsForADistrictIsListedAndOnItsFirstPage() {
        int before = waiting(DISTRICT);
        String listed = "items.find { it.projectId == '" + Fixture.id(project) + "' }";
        Response reported = report(enterprise.token(), project, START, "2026-03-02");

        assertThat(waiting(DISTRICT)).isEqualTo(before + 1);
        as(DISTRICT)
                .queryParams(Map.of("state", "REPORTED", "size", 100))
                .get("/stage-reports")
                .then()
                .statusCode(200)
                .body(listed + ".stage", equalTo(START))
                .body(listed + ".uscc", equalTo(enterprise.uscc()));
        as(TestTokens.districtReviewer(Fixture.DAAN))
                .queryParams(Map.of("state", "REPORTED", "size", 100))
                .get("/stage-reports")
                .then()
                .statusCode(200)
                .body(listed, nullValue());
        as(Fixture.verifiedEnterprise().token())
                .get("/stage-reports")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        as(TestTokens.centralBank()).get("/stage-reports").then().statusCode(403);
        as(DISTRICT).queryParam("sort", "nonsense").get("/stage-reports").then().statusCode(400);

        decide(DISTRICT, project, reported, "confirmation", null).then().statusCode(200);

        assertThat(waiting(DISTRICT)).isEqualTo(before);
    }

    private static int waiting(String token) {
        // What nothing waits for is not named at all.
        return as(token)
                .get("/todos")
                .jsonPath()
                .getList("items.findAll { it.kind == 'stage.to-confirm' }.count", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void goesThroughToCommissioning() {
        reached(enterprise, project, START, "2026-03-02");

        report(enterprise.token(), project, COMPLETION, "2026-02-01")
                .then()
                .statusCode(400)
                .body("violations.field", contains("day"))
                .body("violations.rule", contains("completion-before-start"));
        reached(enterprise, project, COMPLETION, "2026-10-01");

        as(enterprise.token()).get(project).then().body("stage", equalTo(COMPLETION));
        report(enterprise.token(), project, COMPLETION, "2026-10-02")
                .then()
                .statusCode(409)
                .body("code", equalTo("stage-report.not-now"));
    }

    @Test
    void aConfirmedDayCanBeCorrectedByWhoConfirmedIt() {
        Response reported = report(enterprise.token(), project, START, "2026-03-02");
        Map<String, String> right = Map.of("day", "2026-04-12", "reason", "开工令日期写错");
        decide(DISTRICT, project, reported, "correction", right)
                .then()
                .statusCode(409)
                .body("code", equalTo("stage-report.not-confirmed"));
        Response confirmed = decide(DISTRICT, project, reported, "confirmation", null);
        confirmed.then().body("actions", contains("CORRECT"));

        decide(enterprise.token(), project, confirmed, "correction", right)
                .then()
                .statusCode(403);
        decide(TestTokens.districtReviewer(Fixture.DAAN), project, confirmed, "correction", right)
                .then()
                .statusCode(404);
        decide(DISTRICT, project, confirmed, "correction", Map.of("day", "2999-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        decide(DISTRICT, project, confirmed, "correction", Map.of("day", "2999-01-01", "reason", "笔误"))
                .then()
                .statusCode(400)
                .body("violations.rule", contains("not-in-the-future"));
        decide(DISTRICT, project, confirmed, "correction", Map.of("day", "2026-03-02", "reason", "笔误"))
                .then()
                .statusCode(400)
                .body("violations.rule", contains("stage-same-day"));
        decide(DISTRICT, project, confirmed, "correction", right)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("day", equalTo("2026-04-12"));
        decide(DISTRICT, project, confirmed, "correction", right).then().statusCode(412);
        as(DISTRICT)
                .get(project + "/timeline")
                .then()
                .body("items.action", hasItem("stage-corrected"))
                .body("items.note", hasItem("2026-03-02 → 2026-04-12 开工令日期写错"));
    }

    @Test
    void noCorrectionPutsTheStartAfterTheCompletion() {
        reached(enterprise, project, START, "2026-03-02");
        Response started = as(DISTRICT).get(project + "/stage-reports");
        reached(enterprise, project, COMPLETION, "2026-10-01");

        as(DISTRICT)
                .header("If-Match", "\"" + started.path("items[0].version") + "\"")
                .body(Map.of("day", "2026-10-02", "reason", "笔误"))
                .post(project + "/stage-reports/" + started.path("items[0].id") + "/correction")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("start-after-completion"));
    }

    @Test
    void takesNoStageOutOfOrderNorASecondReport() {
        report(enterprise.token(), project, COMPLETION, "2026-10-01").then().statusCode(409);
        report(enterprise.token(), project, "RESERVED", "2026-01-01").then().statusCode(409);
        Response first = report(enterprise.token(), project, START, "2026-03-02");
        report(enterprise.token(), project, START, "2026-03-03").then().statusCode(409);

        decide(enterprise.token(), project, first, "withdrawal", null).then().statusCode(200);

        report(enterprise.token(), project, START, "2026-03-03").then().statusCode(201);
        decide(DISTRICT, project, first, "confirmation", null).then().statusCode(412);
    }

    @Test
    void refusesDaysThatCannotBeTrueAndFilesThatShowNothing() {
        report(enterprise.token(), project, START, "2999-01-01")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("not-in-the-future"));
        report(enterprise.token(), project, START, "1900-01-01")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("day-too-early"));
        report(enterprise.token(), project, START, "2026-03-02", "no file".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        as(enterprise.token())
                .contentType("application/octet-stream")
                .body(SampleFiles.pdf())
                .post(project + "/stage-reports")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("stage", "day", "name"));
    }

    @Test
    void returnsWithAReason() {
        Response reported = report(enterprise.token(), project, START, "2026-03-02");

        decide(DISTRICT, project, reported, "return", Map.of("reason", "照片看不出开工"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reason", equalTo("照片看不出开工"));

        as(enterprise.token()).get(project).then().body("stage", equalTo("RESERVED"));
        report(enterprise.token(), project, START, "2026-03-02").then().statusCode(201);
    }

    @Test
    void confirmsNothingOfASuspendedProject() {
        Response reported = report(enterprise.token(), project, START, "2026-03-02");
        act(TestTokens.commissionPreparer(), project, "suspension", Map.of("reason", "核查"))
                .then()
                .statusCode(200);

        decide(DISTRICT, project, reported, "confirmation", null).then().statusCode(409);
        as(DISTRICT).get(project + "/stage-reports").then().body("items[0].actions", contains("RETURN"));
    }

    @Test
    void isDecidedByTheDistrictOfTheCountyOnly() {
        Response reported = report(enterprise.token(), project, START, "2026-03-02");
        String other = Fixture.verifiedEnterprise().token();
        String content = project + "/stage-reports/" + reported.path("id") + "/content";

        decide(TestTokens.districtReviewer(Fixture.DAAN), project, reported, "confirmation", null)
                .then()
                .statusCode(404);
        decide(enterprise.token(), project, reported, "confirmation", null)
                .then()
                .statusCode(403);
        decide(other, project, reported, "withdrawal", null).then().statusCode(404);
        report(other, project, START, "2026-03-02").then().statusCode(404);
        as(other).get(project + "/stage-reports").then().statusCode(404);
        as(other).get(content).then().statusCode(404);
        as(TestTokens.centralBank()).get(content).then().statusCode(403);
        as(DISTRICT)
                .post(project + "/stage-reports/" + reported.path("id") + "/confirmation")
                .then()
                .statusCode(428);
        assertThat(as(DISTRICT).get(content).asByteArray()).isNotEmpty();
    }
}
