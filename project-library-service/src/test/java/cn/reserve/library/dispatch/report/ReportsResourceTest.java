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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.library.Fixture;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReportsResourceTest {
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
        Map<String, Object> form = Fixture.projectForm();
        form.put("plannedStart", "1999-01-10");
        project = Fixture.admitted(enterprise, form);
        report = report(openRound(), project);
    }

    @Test
    void acceptedStartMovesTheProjectOnInTheReserve() {
        Map<String, Object> started = figures("progress", "CONSTRUCTION");
        started.put("startedOn", "2026-03-02");
        submit(enterprise.token(), report, started)
                .then()
                .statusCode(400)
                .body("violations.field", contains("startedOn"))
                .body("violations.rule", contains("dispatch-photo-needed"));
        photo(enterprise.token(), report, SampleFiles.picture("jpeg")).then().statusCode(201);
        as(DISTRICT).get(report).then().body("light", equalTo("RED")).body("judgement.start", equalTo("RED"));
        as(enterprise.token())
                .queryParam("light", "RED")
                .get("/projects")
                .then()
                .body("items.light", contains("RED"));

        submit(enterprise.token(), report, started)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("judgement.start", equalTo("GREEN"))
                .body("judgements", hasSize(1))
                .body("actions", empty());
        as(enterprise.token()).get(project).then().body("stage", equalTo("RESERVED"));
        act(DISTRICT, report, "acceptance", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("startedOn", equalTo("2026-03-02"));

        as(enterprise.token()).get(project).then().body("stage", equalTo("UNDER_CONSTRUCTION"));
        as(enterprise.token())
                .get(project + "/stage-reports")
                .then()
                .body("items.state", contains("CONFIRMED"))
                .body("items.day", contains("2026-03-02"));
        submit(enterprise.token(), report, started)
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-report.not-fillable"));
    }

    @Test
    void comesBackWithAReasonAndIsMended() {
        submit(enterprise.token(), report, figures("investedYear", 1))
                .then()
                .statusCode(400)
                .body("violations.field", contains("investedYear"));
        submit(enterprise.token(), report, figures("summary", " ")).then().statusCode(400);
        submit(enterprise.token(), report, figures()).then().statusCode(200);
        as(DISTRICT).get("/todos").then().body("items.kind", hasItem("dispatch.to-accept"));

        act(DISTRICT, report, "return", Map.of("reason", "投资口径不对"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reason", equalTo("投资口径不对"));

        act(DISTRICT, report, "acceptance", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("dispatch-report.not-submitted"));
        as(enterprise.token()).get(report).then().body("actions", contains("FILL"));
        submit(enterprise.token(), report, figures("investedPeriod", 120_000))
                .then()
                .statusCode(200)
                .body("reason", nullValue())
                .body("judgements", hasSize(3));
    }

    @Test
    void figuresThatWereReturnedLightNothing() {
        photo(enterprise.token(), report, SampleFiles.picture("jpeg")).then().statusCode(201);
        Map<String, Object> started = figures("progress", "CONSTRUCTION");
        started.put("startedOn", "2026-03-02");
        submit(enterprise.token(), report, started).then().statusCode(200).body("light", equalTo("GREEN"));

        act(DISTRICT, report, "return", Map.of("reason", "现场未开工"))
                .then()
                .statusCode(200)
                .body("light", equalTo("RED"))
                .body("judgement.start", equalTo("RED"))
                .body("reds", greaterThan(0))
                .body("judgements.judgement.start", contains("RED", "GREEN"));
    }

    @Test
    void doubtsAreAcceptedWithANoteOnly() {
        submit(enterprise.token(), report, figures()).then().statusCode(200).body("doubts", empty());
        act(DISTRICT, report, "acceptance", Map.of()).then().statusCode(200);
        String next = report(openRound(), project);
        as(enterprise.token()).get(next).then().body("last.investedTotal", Fixture.yuan(300_000));
        Map<String, Object> fallen = figures("investedTotal", 250_000);

        submit(enterprise.token(), next, fallen)
                .then()
                .statusCode(200)
                .body("doubts.code", containsInAnyOrder("TEXT_COPIED", "FIGURE_FELL"))
                .body("openDoubts", equalTo(2));

        as(DISTRICT)
                .queryParam("flagged", true)
                .queryParam("project", Fixture.id(project))
                .get("/dispatch/reports")
                .then()
                .body("items", hasSize(1));
        act(DISTRICT, next, "acceptance", Map.of()).then().statusCode(400).body("violations.field", contains("note"));
        act(DISTRICT, next, "acceptance", Map.of("note", "已现场核实，合同核减"))
                .then()
                .statusCode(200)
                .body("openDoubts", equalTo(0))
                .body("doubts", hasSize(2));
        as(enterprise.token())
                .queryParam("project", Fixture.id(project))
                .get("/dispatch/reports")
                .then()
                .body("items.state", contains("ACCEPTED", "ACCEPTED"));
    }

    @Test
    void aPhotoIsAPictureAndIsRecognisedElsewhere() {
        byte[] picture = SampleFiles.picture("png");
        photo(enterprise.token(), report, SampleFiles.pdf())
                .then()
                .statusCode(422)
                .body("code", equalTo("dispatch-photo.not-a-picture"));
        // What it refuses as any file of no known type, it refuses in the words of photos too.
        photo(enterprise.token(), report, "空压机到货".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("dispatch-photo.not-a-picture"))
                .body("detail", startsWith("照片只接收 JPEG 和 PNG"));
        String first = photo(enterprise.token(), report, picture)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(as(DISTRICT).get(report + "/photos/" + first + "/content").asByteArray())
                .isEqualTo(picture);

        Fixture.Enterprise second = Fixture.verifiedEnterprise();
        String other = Fixture.admitted(second, Fixture.projectForm());
        String round = as(DISTRICT).get(report).path("roundId");
        String otherReport = report(round, other);
        photo(second.token(), otherReport, picture).then().statusCode(201);

        submit(second.token(), otherReport, figures())
                .then()
                .statusCode(200)
                .body("doubts.code", contains("PHOTO_REUSED"));
        as(second.token()).delete(report + "/photos/" + first).then().statusCode(404);
        as(enterprise.token()).delete(report + "/photos/" + first).then().statusCode(204);
        as(enterprise.token()).get(report).then().body("photos", empty());
    }

    @Test
    void aPhotoOfTheWrongReportIsNoneThatWasUsedBefore() {
        byte[] picture = SampleFiles.picture("png");
        String own = Fixture.admitted(enterprise, Fixture.projectForm());
        String round = as(DISTRICT).get(report).path("roundId");
        String right = report(round, own);
        String wrong = photo(enterprise.token(), report, picture).path("id");
        as(enterprise.token()).delete(report + "/photos/" + wrong).then().statusCode(204);
        photo(enterprise.token(), right, picture).then().statusCode(201);
        submit(enterprise.token(), right, figures()).then().statusCode(200).body("doubts", empty());

        // Once it was handed in with a report, it was used, whether it is still there or not.
        act(DISTRICT, right, "return", Map.of("reason", "请补充说明")).then().statusCode(200);
        String used = as(enterprise.token()).get(right).path("photos[0].id");
        as(enterprise.token()).delete(right + "/photos/" + used).then().statusCode(204);
        photo(enterprise.token(), report, picture).then().statusCode(201);
        submit(enterprise.token(), report, figures())
                .then()
                .statusCode(200)
                .body("doubts.code", contains("PHOTO_REUSED"));
    }

    @Test
    void isSeenAndDecidedByThoseWhoseItIs() {
        String other = Fixture.verifiedEnterprise().token();
        String elsewhere = TestTokens.districtReviewer(Fixture.DAAN);
        submit(enterprise.token(), report, figures()).then().statusCode(200);
        String tag = as(DISTRICT).get(report).header("ETag");

        as(other).get(report).then().statusCode(404);
        as(elsewhere).get(report).then().statusCode(404);
        as(TestTokens.bureauReviewer("housing")).get(report).then().statusCode(404);
        as(TestTokens.bureauReviewer("economy")).get(report).then().statusCode(200);
        as(TestTokens.auditor()).get(report).then().statusCode(200).body("actions", empty());
        as(other)
                .header("If-Match", tag)
                .body(figures())
                .post(report + "/submission")
                .then()
                .statusCode(404);
        as(elsewhere)
                .header("If-Match", tag)
                .body(Map.of())
                .post(report + "/acceptance")
                .then()
                .statusCode(404);
        as(PREPARER)
                .header("If-Match", tag)
                .body(Map.of())
                .post(report + "/acceptance")
                .then()
                .statusCode(403);
        as(enterprise.token())
                .header("If-Match", tag)
                .body(Map.of())
                .post(report + "/acceptance")
                .then()
                .statusCode(403);
        as(DISTRICT).body(Map.of()).post(report + "/acceptance").then().statusCode(428);
        as(DISTRICT)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(report + "/acceptance")
                .then()
                .statusCode(412);
        as(other)
                .queryParam("project", Fixture.id(project))
                .get("/dispatch/reports")
                .then()
                .body("items", empty());
        as(DISTRICT).queryParam("sort", "light").get("/dispatch/reports").then().statusCode(400);
        as(DISTRICT)
                .queryParam("sort", "period")
                .get("/dispatch/reports")
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
    }
}
