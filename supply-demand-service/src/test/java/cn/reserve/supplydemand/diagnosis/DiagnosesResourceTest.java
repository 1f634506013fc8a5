package cn.reserve.supplydemand.diagnosis;

import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.PATH;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.PDF;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.TODAY;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.act;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.adopt;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.ask;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.download;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.put;
import static cn.reserve.supplydemand.diagnosis.DiagnosisFixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.diagnosis.DiagnosisFixture.Sides;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.provider.ProviderFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DiagnosesResourceTest {
    @Inject
    ParticipantFixture participants;

    private Sides sides;

    @BeforeEach
    void twoSides() {
        sides = Sides.of(participants);
    }

    @Test
    void goesFromAQuestionToDemands() {
        String id = sides.requested();
        read(sides.provider(), id)
                .statusCode(200)
                .body("side", equalTo("PROVIDER"))
                .body("actions", contains("ACCEPTANCE", "REFUSAL"))
                .body("enterpriseContact.phone", equalTo("0813-7654321"));
        read(sides.enterprise(), id).body("providerContact", nullValue());
        act(sides.provider(), id, "acceptance", Map.of("visitOn", TODAY.toString()))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        read(sides.enterprise(), id).body("providerContact.person", equalTo("周明"));
        act(sides.provider(), id, "submission", Map.of("summary", "无", "measures", List.of()))
                .statusCode(409)
                .body("code", equalTo("diagnosis.report-missing"));
        put(sides.provider(), id, PDF).statusCode(201).body("report.name", equalTo("诊断报告.pdf"));
        act(
                        sides.provider(),
                        id,
                        "submission",
                        Map.of(
                                "summary",
                                "建议更新熔炼设备",
                                "measures",
                                List.of(DiagnosisFixture.measure(), DiagnosisFixture.measure())))
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("measures.decision", contains("OPEN", "OPEN"));

        String demand = adopt(sides.enterprise(), id, 1, DemandFixture.machineTool())
                .statusCode(201)
                .body("enterprise.uscc", equalTo(sides.uscc()))
                .extract()
                .path("id");
        act(sides.enterprise(), id, "measures/2/rejection", Map.of("reason", "资金不足"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("measures.decision", contains("ADOPTED", "DECLINED"))
                .body("measures[0].demandId", equalTo(demand));
        given().auth()
                .oauth2(sides.enterprise())
                .queryParam("demandId", demand)
                .get(PATH)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void whoHasAcceptedMayNameAnotherDayOrStepBack() {
        String id = sides.accepted();

        act(
                        sides.provider(),
                        id,
                        "acceptance",
                        Map.of("visitOn", TODAY.plusDays(3).toString()))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("visitOn", equalTo(TODAY.plusDays(3).toString()));
        act(sides.provider(), id, "refusal", Map.of("reason", "专家生病"))
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("reason", equalTo("专家生病"));
        act(sides.provider(), id, "acceptance", Map.of("visitOn", TODAY.toString()))
                .statusCode(409);
    }

    @Test
    void aMeasureIsDecidedOnce() {
        String id = sides.reported();
        adopt(sides.enterprise(), id, 1, DemandFixture.machineTool()).statusCode(201);

        adopt(sides.enterprise(), id, 1, DemandFixture.machineTool())
                .statusCode(409)
                .body("code", equalTo("diagnosis.measure-decided"));
        act(sides.enterprise(), id, "measures/1/rejection", Map.of("reason", "重复"))
                .statusCode(409);
        adopt(sides.enterprise(), id, 9, DemandFixture.machineTool()).statusCode(404);
    }

    @Test
    void aSecondReportClosesNothing() {
        String id = sides.reported();

        act(sides.provider(), id, "submission", Map.of("summary", "没有建议", "measures", List.of()))
                .statusCode(409)
                .body("code", equalTo("diagnosis.step-not-possible"));

        read(sides.enterprise(), id).body("state", equalTo("REPORTED")).body("measures[0].decision", equalTo("OPEN"));
    }

    @Test
    void aWrongDemandLeavesTheMeasureOpen() {
        String id = sides.reported();

        adopt(sides.enterprise(), id, 1, DemandFixture.machineToolWith("quantity", 0))
                .statusCode(400)
                .body("violations.field", hasItem("quantity"));

        read(sides.enterprise(), id).body("measures[0].decision", equalTo("OPEN"));
    }

    @Test
    void withoutMeasuresNothingIsLeftToDecide() {
        String id = sides.accepted();
        put(sides.provider(), id, PDF).statusCode(201);

        act(sides.provider(), id, "submission", Map.of("summary", "设备状况良好", "measures", List.of()))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void theProviderDeclinesAndTheEnterpriseWithdrawsWithAReason() {
        String declined = sides.requested();
        act(sides.provider(), declined, "refusal", Map.of("reason", "近期排满"))
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("reason", equalTo("近期排满"));
        act(sides.provider(), declined, "acceptance", Map.of("visitOn", TODAY.toString()))
                .statusCode(409);
        String withdrawn = sides.accepted();
        act(sides.enterprise(), withdrawn, "withdrawal", Map.of("reason", " ")).statusCode(400);
        act(sides.enterprise(), withdrawn, "withdrawal", Map.of("reason", "计划有变"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        put(sides.provider(), withdrawn, PDF).statusCode(409);
    }

    @Test
    void aReportIsItsProvidersAloneUntilItIsHandedIn() {
        String id = sides.accepted();
        put(sides.provider(), id, PDF).statusCode(201);

        for (String reader : List.of(sides.enterprise(), TestTokens.bureauReviewer("economy"))) {
            read(reader, id).statusCode(200).body("report", nullValue());
            download(reader, id).statusCode(404).body("code", equalTo("diagnosis-report.not-found"));
        }
        download(sides.provider(), id).statusCode(200);
        act(sides.enterprise(), id, "withdrawal", Map.of("reason", "计划有变")).statusCode(200);
        download(sides.enterprise(), id).statusCode(404);
    }

    @Test
    void aSuspendedProviderTakesNobodyOn() {
        String id = sides.requested();
        ProviderFixture.suspended(sides.providerId());

        read(sides.provider(), id).body("actions", contains("REFUSAL"));
        act(sides.provider(), id, "acceptance", Map.of("visitOn", TODAY.toString()))
                .statusCode(409)
                .body("code", equalTo("diagnosis.provider-suspended"));
        act(sides.provider(), id, "refusal", Map.of("reason", "已暂停服务")).statusCode(200);
    }

    @Test
    void theBureauActsForAProviderWithoutAnEnterprise() {
        Map<String, @Nullable Object> question = sides.question();
        question.put("providerId", ProviderFixture.listed(null));
        String id = ask(sides.enterprise(), question).statusCode(201).extract().path("id");
        String bureau = TestTokens.bureauReviewer("economy");

        act(bureau, id, "acceptance", Map.of("visitOn", TODAY.toString())).statusCode(200);
        put(bureau, id, PDF).statusCode(201);
    }

    @Test
    void eachStepIsItsOwnSides() {
        String id = sides.requested();
        Map<String, Object> visit = Map.of("visitOn", TODAY.toString());

        act(sides.enterprise(), id, "acceptance", visit)
                .statusCode(403)
                .body("code", equalTo("diagnosis.not-your-step"));
        act(TestTokens.bureauReviewer("economy"), id, "acceptance", visit).statusCode(403);
        act(sides.provider(), id, "withdrawal", Map.of("reason", "试探")).statusCode(403);
        act(TestTokens.bureauReviewer("housing"), id, "acceptance", visit).statusCode(404);
        act(TestTokens.enterprise(participants.verified("510302"), "510302"), id, "acceptance", visit)
                .statusCode(404);
        act(TestTokens.districtReviewer("510302"), id, "acceptance", visit).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(visit)
                .post(PATH + "/" + id + "/acceptance")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(sides.provider())
                .contentType(ContentType.JSON)
                .body(visit)
                .post(PATH + "/" + id + "/acceptance")
                .then()
                .statusCode(428);
    }

    @Test
    void isKnownToTheSidesTheDistrictAndTheCity() {
        String id = sides.requested();

        Stream.of(
                        sides.enterprise(),
                        sides.provider(),
                        TestTokens.districtReviewer("510302"),
                        TestTokens.bureauReviewer("economy"),
                        TestTokens.commissionPreparer(),
                        TestTokens.auditor())
                .forEach(token -> read(token, id).statusCode(200));
        read(TestTokens.auditor(), id).body("enterpriseContact", nullValue());
        Stream.of(
                        TestTokens.enterprise(participants.verified("510302"), "510302"),
                        TestTokens.districtReviewer("510304"),
                        TestTokens.bureauReviewer("housing"))
                .forEach(token -> read(token, id).statusCode(404).body("code", equalTo("diagnosis.not-found")));
        read(TestTokens.bankOfficer("bank-102100099996"), id).statusCode(403);
        given().get(PATH + "/" + id).then().statusCode(401);
    }

    @Test
    void theReportIsForTheTwoSidesAndTheBureau() {
        String id = sides.reported();

        byte[] read = download(sides.enterprise(), id)
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(read).isEqualTo(PDF);
        download(TestTokens.bureauReviewer("economy"), id).statusCode(200);
        download(TestTokens.districtReviewer("510302"), id).statusCode(403);
        download(TestTokens.enterprise(participants.verified("510302"), "510302"), id)
                .statusCode(404);
        read(TestTokens.districtReviewer("510302"), id).body("report", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no pdf", "%PDF-1.7\nwithout an end", "%PDF-1.7\nPK\u0005\u0006\nstartxref\n1\n%%EOF"})
    void refusesWhatIsNoReport(String content) {
        String id = sides.accepted();

        put(sides.provider(), id, content.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422)
                .body("code", equalTo("diagnosis.report-refused"));
    }

    @Test
    void noticesATransferThatWasCut() {
        String id = sides.accepted();
        String etag = read(sides.provider(), id).extract().header("ETag");

        given().auth()
                .oauth2(sides.provider())
                .contentType("application/octet-stream")
                .header("If-Match", etag)
                .header("Content-Digest", "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:")
                .queryParam("name", "诊断报告.pdf")
                .body(PDF)
                .post(PATH + "/" + id + "/report")
                .then()
                .statusCode(422)
                .body("code", equalTo("diagnosis.report-cut"));
    }

    @Test
    void refusesATooLargeReport() {
        put(sides.provider(), sides.accepted(), new byte[(10 << 20) + 1]).statusCode(413);
    }

    static Stream<Object[]> wrongFields() {
        return Stream.of(
                new Object[] {"providerId", UUID.randomUUID().toString()},
                new Object[] {"field", "SAFETY"},
                new Object[] {"topic", " "},
                new Object[] {"situation", null},
                new Object[] {"wishedOn", TODAY.minusDays(1).toString()},
                new Object[] {"wishedOn", "9999-12-31"},
                new Object[] {"contactPhone", "call"});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        Map<String, @Nullable Object> question = sides.question();
        question.put(field, value);

        ask(sides.enterprise(), question)
                .statusCode(400)
                .body("violations.field", hasItem(field.equals("field") ? "providerId" : field));
    }

    @Test
    void asksNotItsOwnProviderAndOnlyAsAnEnterprise() {
        ask(sides.provider(), sides.question()).statusCode(409).body("code", equalTo("diagnosis.own-provider"));
        ask(TestTokens.districtReviewer("510302"), sides.question()).statusCode(403);
        ask(TestTokens.auditor(), sides.question()).statusCode(403);
    }

    @Test
    void listsAndExportsWhatTheCallerMaySee() {
        String id = sides.requested();
        Sides.of(participants).requested();

        given().auth()
                .oauth2(sides.provider())
                .queryParam("state", "REQUESTED")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        given().auth()
                .oauth2(sides.enterprise())
                .queryParam("field", "DIGITAL")
                .get(PATH)
                .then()
                .body("items", hasSize(0));
        String file = given().auth()
                .oauth2(sides.enterprise())
                .queryParam("format", "CSV")
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("熔炼车间节能诊断", "节能降碳", "待受理").doesNotContain("7654321");
    }

    @Test
    void followsItsEnterpriseThroughMovesAndMergers() {
        String id = sides.requested();
        participants.moved(sides.uscc(), "510322");
        read(TestTokens.districtReviewer("510322"), id).statusCode(200);

        String into = participants.verified("510311");
        participants.merge(sides.uscc(), into);

        read(TestTokens.enterprise(into, "510311"), id).statusCode(200).body("side", equalTo("ENTERPRISE"));
        read(sides.enterprise(), id).statusCode(404);
    }

    @Test
    void tellsWhoHasToAnswer() {
        String id = sides.reported();

        assertThat(kinds(sides.provider(), id)).containsExactly("diagnosis.requested");
        assertThat(kinds(sides.enterprise(), id)).containsExactly("diagnosis.reported", "diagnosis.accepted");
    }

    private static List<String> kinds(String token, String id) {
        return given().auth()
                .oauth2(token)
                .get("/api/supply-demand/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.link == '/diagnoses/" + id + "' }.kind");
    }
}
