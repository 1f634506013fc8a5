package cn.reserve.library.measure;

import static cn.reserve.library.Fixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import cn.reserve.library.Fixture;
import cn.reserve.library.Plans;
import cn.reserve.library.content.SampleFiles;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MeasuresResourceTest {
    private static final String PREPARER = TestTokens.commissionPreparer();
    private static final String ECONOMY = TestTokens.bureauReviewer("economy");
    private static final String HOUSING = TestTokens.bureauReviewer("housing");

    @SuppressWarnings("NullAway.Init")
    private String stamp;

    @SuppressWarnings("NullAway.Init")
    private String path;

    @SuppressWarnings("NullAway.Init")
    private String unit;

    @BeforeEach
    void aMeasure() {
        stamp = Plans.stamp();
        path = "/measures/" + Plans.adoptedMeasure(stamp);
        unit = as(PREPARER).get(path).path("measure.units[0].id");
    }

    @Test
    void takesProgressAndReportsOfTheLeadUnit() {
        enter(ECONOMY, progress())
                .then()
                .statusCode(201)
                .body("measure.state", equalTo("UNDER_WAY"))
                .body("entries[0].evidenceAddable", equalTo(true));
        enter(ECONOMY, report("DONE"))
                .then()
                .statusCode(201)
                .body("measure.state", equalTo("DONE"))
                .body("measure.units[0].lastReport", equalTo("2026-Q1"))
                .body("entries.kind", contains("QUARTER_REPORT", "PROGRESS"));
        as(HOUSING)
                .get(path)
                .then()
                .statusCode(200)
                .body("measure.units.reportable", contains(false, false))
                .body("entries[0].evidenceAddable", equalTo(false));
        as(TestTokens.auditor())
                .queryParam("subjectType", "measure")
                .queryParam("subjectId", Fixture.id(path))
                .get("/audit")
                .then()
                .body("items.action", hasItems("measure.progress-entered", "measure.quarter-reported"));
    }

    @Test
    void keepsALateReportOfAnEarlierQuarterWithoutGoingBack() {
        enter(ECONOMY, report("DONE")).then().statusCode(201);
        Map<String, Object> late = report("DELAYED");
        late.put("quarter", "2025-Q4");

        enter(ECONOMY, late)
                .then()
                .statusCode(201)
                .body("measure.state", equalTo("DONE"))
                .body("measure.units[0].lastReport", equalTo("2026-Q1"))
                .body("entries.state", contains("DELAYED", "DONE"));
    }

    @Test
    void keepsEachFileWithItsOwnMeasure() {
        String entry = enter(ECONOMY, progress()).path("entries[0].id");
        String file = send(ECONOMY, path + "/entries/" + entry + "/evidence", SampleFiles.pdf())
                .path("id");
        String other = "/measures/" + Plans.adoptedMeasure(Plans.stamp());

        as(ECONOMY).get(other + "/evidence/" + file + "/content").then().statusCode(404);
        send(ECONOMY, other + "/entries/" + entry + "/evidence", SampleFiles.pdf())
                .then()
                .statusCode(404);
    }

    @Test
    void keepsFilesThatShowIt() {
        byte[] pdf = SampleFiles.pdf();
        String entry = enter(ECONOMY, progress()).path("entries[0].id");
        String evidence = path + "/entries/" + entry + "/evidence";

        Response sent = send(ECONOMY, evidence, pdf);

        sent.then().statusCode(201).body("fileName", equalTo("现场记录.pdf"));
        String content = path + "/evidence/" + sent.path("id") + "/content";
        assertThat(as(TestTokens.districtReviewer(Fixture.DAAN)).get(content).asByteArray())
                .isEqualTo(pdf);
        send(ECONOMY, evidence, pdf).then().statusCode(201).body("id", equalTo(sent.path("id")));
        send(HOUSING, evidence, pdf).then().statusCode(403);
        send(TestTokens.bureauReviewer("health"), evidence, pdf).then().statusCode(404);
        send(ECONOMY, evidence, "just text".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        as(TestTokens.bureauReviewer("health")).get(content).then().statusCode(404);
    }

    @Test
    void namesWhatIsWrongInAnEntry() {
        Map<String, Object> entry = report("DONE");
        entry.remove("state");
        entry.put("quarter", "2099-Q1");
        entry.put("day", "2099-01-01");
        enter(ECONOMY, entry).then().statusCode(400).body("violations.field", hasItems("day", "state", "quarter"));
        entry.put("quarter", "1999-Q4");
        enter(ECONOMY, entry).then().statusCode(400).body("violations.field", hasItem("quarter"));
        entry.put("quarter", "im Herbst");
        enter(ECONOMY, entry).then().statusCode(400);
        Map<String, Object> both = progress();
        both.put("quarter", "2026-Q1");
        enter(ECONOMY, both).then().statusCode(400).body("violations.field", contains("quarter"));
        both.put("unit", UUID.randomUUID().toString());
        enter(ECONOMY, both).then().statusCode(400).body("violations.field", contains("unit"));
    }

    @Test
    void isEnteredByTheLeadUnitAndSeenByThoseWhoWorkOnIt() {
        enter(HOUSING, progress()).then().statusCode(403).body("code", equalTo("measure.not-your-unit"));
        enter(TestTokens.bureauReviewer("health"), progress()).then().statusCode(404);
        enter(TestTokens.districtReviewer(Fixture.DAAN), progress()).then().statusCode(403);
        enter(PREPARER, progress()).then().statusCode(201);
        as(TestTokens.bureauReviewer("health")).get(path).then().statusCode(404);
        as(TestTokens.bureauReviewer("health"))
                .queryParam("q", stamp)
                .get("/measures")
                .then()
                .body("items", empty());
        as(TestTokens.districtReviewer(Fixture.DAAN)).get(path).then().statusCode(200);
        as(TestTokens.systemAdmin()).get(path).then().statusCode(403);
        as(TestTokens.bankOfficer("bank-102655000018")).get("/measures").then().statusCode(403);
    }

    @Test
    void listsByLeadUnitActionAndState() {
        as(PREPARER)
                .queryParam("q", stamp)
                .queryParam("unit", "市经济和信息化局")
                .queryParam("action", "一、更新设备")
                .queryParam("state", "NOT_STARTED")
                .get("/measures")
                .then()
                .body("items.id", contains(Fixture.id(path)));
        as(PREPARER)
                .queryParam("q", stamp)
                .queryParam("unit", "市住房城乡建设局")
                .get("/measures")
                .then()
                .body("items", empty());
        as(HOUSING)
                .get("/measures/summary")
                .then()
                .statusCode(200)
                .body("units.name", hasItem("市经济和信息化局"))
                .body("units.find { it.name == '市经济和信息化局' }.notStarted", greaterThan(0))
                .body("actions.action", hasItem("一、更新设备"));
        as(TestTokens.bureauReviewer("no-such-bureau"))
                .get("/measures/summary")
                .then()
                .body("units", empty())
                .body("actions", empty());
    }

    @Test
    void correctsAMeasureButKeepsUnitsThatReported() {
        enter(ECONOMY, progress()).then().statusCode(201);
        String tag = as(PREPARER).get(path).header("ETag");
        Map<String, Object> change = new HashMap<>(Plans.measure(stamp));
        change.remove("line");
        change.put("units", List.of(Plans.unit("市公安局", "", true)));

        as(PREPARER)
                .header("If-Match", tag)
                .body(change)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("measure.unit-reported"));
        change.put("units", List.of(Plans.unit("市经济和信息化局", "economy", true), Plans.unit("市公安局", "", true)));
        as(PREPARER)
                .header("If-Match", tag)
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("measure.units.name", contains("市经济和信息化局", "市公安局"))
                .body("measure.state", equalTo("UNDER_WAY"));
        as(PREPARER).header("If-Match", tag).body(change).put(path).then().statusCode(412);
        as(PREPARER).body(change).put(path).then().statusCode(428);
        as(ECONOMY).header("If-Match", tag).body(change).put(path).then().statusCode(403);
    }

    private Map<String, Object> progress() {
        Map<String, Object> entry = new HashMap<>();
        entry.put("unit", unit);
        entry.put("kind", "PROGRESS");
        entry.put("day", "2026-03-20");
        entry.put("text", "项目库已上线运行");
        return entry;
    }

    private Map<String, Object> report(String state) {
        Map<String, Object> entry = progress();
        entry.put("kind", "QUARTER_REPORT");
        entry.put("quarter", "2026-Q1");
        entry.put("state", state);
        return entry;
    }

    private Response enter(String token, Map<String, Object> entry) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(entry)
                .post(path + "/entries");
    }

    private static Response send(String token, String path, byte[] file) {
        return as(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Digest", SampleFiles.digest(file))
                .queryParam("name", "现场记录")
                .body(file)
                .post(path);
    }
}
