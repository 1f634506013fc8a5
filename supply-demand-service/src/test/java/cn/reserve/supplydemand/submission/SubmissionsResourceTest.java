package cn.reserve.supplydemand.submission;

import static cn.reserve.supplydemand.round.RoundFixture.BASE;
import static cn.reserve.supplydemand.round.RoundFixture.COUNTY;
import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.opened;
import static cn.reserve.supplydemand.round.RoundFixture.round;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static cn.reserve.supplydemand.submission.SubmissionFixture.motor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.reserve.platform.standards.CityTime;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SubmissionsResourceTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    ListingPortion portion;

    @Inject
    AgroalDataSource database;

    private final String district = TestTokens.districtReviewer(COUNTY);
    private String round = "";
    private String token = "";
    private String submission = "";

    @BeforeEach
    void anEnterpriseThatBegan() {
        round = opened(round(COUNTY));
        token = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        submission = begun();
    }

    private String begun() {
        return BASE
                + "/submissions/"
                + as(token)
                        .put(round + "/own-submission")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("FILLING"))
                        .extract()
                        .path("id");
    }

    private Response add(Map<String, String> values) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SUPPLY", "values", values))
                .post(submission + "/rows");
    }

    @Test
    void isOnePerEnterpriseAndRound() {
        assertThat(begun()).isEqualTo(submission);
    }

    @Test
    void goesFromTheEnterpriseToTheDistrictAndBack() {
        add(motor()).then().statusCode(201);
        String row = add(motor())
                .then()
                .statusCode(201)
                .body("values.category", equalTo("MOTOR"))
                .extract()
                .path("id");
        step(token, submission, "handing-in", "").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        add(motor()).then().statusCode(409).body("code", equalTo("submission.not-fillable"));

        Map<String, Object> reasons = Map.of(
                "reason", "请核对价格", "remarks", List.of(Map.of("row", row, "column", "priceFrom", "reason", "与合同不符")));
        step(district, submission, "return", reasons)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("remarks.column", contains("priceFrom"));
        as(token).get(submission + "/rows?remarked=true").then().body("items.id", contains(row));
        Map<String, String> right = motor();
        right.put("priceFrom", "21000");
        as(token)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "SUPPLY", "values", right))
                .put(submission + "/rows/" + row)
                .then()
                .statusCode(200)
                .body("values.priceFrom", equalTo("21000"));
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(district, submission, "pass", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("PASSED"))
                .body("remarks", empty())
                .body("actions", empty());
    }

    @Test
    void listsWhatThePersonsOfTheDistrictPassed() {
        Map<String, String> motor = motor();
        add(motor).then().statusCode(201);
        step(token, submission, "handing-in", "").then().statusCode(200);
        as(token).get(BASE + "/supplies?q=" + motor.get("model")).then().body("items", empty());

        step(district, submission, "pass", "").then().statusCode(200);

        as(token)
                .get(BASE + "/supplies?q=" + motor.get("model"))
                .then()
                .body("items.model", contains(motor.get("model")))
                .body("items[0].priceTo", equalTo(25000f));
    }

    @Test
    void listsRowsOfOneModelThatDifferInSomethingElse() {
        Map<String, String> small = motor();
        Map<String, String> large = new HashMap<>(small);
        large.put("keyFigures", "功率 110 kW");
        add(small).then().statusCode(201);
        add(large).then().statusCode(201);
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(district, submission, "pass", "").then().statusCode(200);

        as(token).get(BASE + "/supplies?q=" + small.get("model")).then().body("items", hasSize(2));
    }

    @Test
    void listsManyRowsByPortions() throws SQLException {
        Map<String, String> last = motor();
        add(last).then().statusCode(201);
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement("""
                        INSERT INTO round_row (id, version, submission_id, kind, number, data, print)
                        SELECT uuidv7(), 0, submission_id, kind, number + i, data || jsonb_build_object('model', 'M' || i), 'p' || i
                          FROM round_row, generate_series(1, ?) i WHERE submission_id = ?""");
                var count = connection.prepareStatement("UPDATE submission SET row_count = ? + 1 WHERE id = ?")) {
            UUID id = UUID.fromString(submission.substring(submission.lastIndexOf('/') + 1));
            for (var statement : List.of(copy, count)) {
                statement.setInt(1, ListingPortion.ROWS + 1);
                statement.setObject(2, id);
                statement.executeUpdate();
            }
        }
        as(token)
                .get(submission + "/rows?kind=SUPPLY&size=200&page=2")
                .then()
                .statusCode(200)
                .body("total", equalTo(ListingPortion.ROWS + 2))
                .body("items.number", contains(201, 202));
        as(token).get(submission + "/rows?kind=SUPPLY&size=2&from=150").then().body("items.number", contains(150, 151));
        as(token).get(submission + "/rows?from=x").then().statusCode(400).body("violations.field", contains("from"));
        step(token, submission, "handing-in", "").then().statusCode(200);

        step(district, submission, "pass", "").then().statusCode(200).body("state", equalTo("PASSED"));

        // By the clock, or here: a portion is listed once.
        boolean more = true;
        while (more) {
            more = portion.next();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(token).get(submission).path("listed") == null);
        as(token).get(BASE + "/supplies?mine=true").then().body("total", equalTo(ListingPortion.ROWS + 2));
    }

    @Test
    void beginsWithWhatWasPassedTheLastTime() {
        Map<String, String> motor = motor();
        add(motor).then().statusCode(201);
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(district, submission, "pass", "").then().statusCode(200);
        round = opened(round(COUNTY));
        submission = begun();

        as(token).post(submission + "/earlier-rows").then().statusCode(200).body("taken", equalTo(1));
        as(token)
                .post(submission + "/earlier-rows")
                .then()
                .body("taken", equalTo(0))
                .body("there", equalTo(1));
        as(token).get(submission + "/rows").then().body("items.values.model", contains(motor.get("model")));
        as(token).get(submission).then().body("rows", equalTo(1));
    }

    @Test
    void aDemandThatIsTakenOverGoesOnWithItsListing() {
        Map<String, String> furnace = SubmissionFixture.furnace(YearMonth.now(CityTime.ZONE));
        wanted(furnace);
        wanted(SubmissionFixture.furnace(YearMonth.now(CityTime.ZONE).minusMonths(1)));
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(district, submission, "pass", "").then().statusCode(200);
        String demand = demands(furnace).extract().path("items[0].id");
        round = opened(round(COUNTY));
        submission = begun();

        // What was to be bought by now is told, not taken over.
        as(token)
                .post(submission + "/earlier-rows")
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("left", hasSize(1));
        step(token, submission, "handing-in", "").then().statusCode(200);
        step(district, submission, "pass", "").then().statusCode(200);

        demands(furnace).body("items.id", contains(demand));
    }

    private void wanted(Map<String, String> values) {
        as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "DEMAND", "values", values))
                .post(submission + "/rows")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse demands(Map<String, String> values) {
        return as(token)
                .get(BASE + "/demands?q=" + values.get("wantedEquipment"))
                .then()
                .statusCode(200);
    }

    @Test
    void namesTheCellsOfAWrongRow() {
        Map<String, String> wrong = motor();
        wrong.put("priceFrom", "30000");
        wrong.put("category", "飞机");
        // What the list of supplies keeps, and the column's kind alone would take.
        wrong.put("localContent", "85.123");

        add(wrong)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("values.category"))
                .body("violations.field", hasItem("values.localContent"))
                .body("violations.field", hasItem("values.priceFrom"));
    }

    @Test
    void refusesTheSameRowTwiceAndASheetThatIsNotAsked() {
        Map<String, String> motor = motor();
        add(motor).then().statusCode(201);
        add(motor).then().statusCode(409).body("code", equalTo("round-row.same"));
        as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SURVEY", "values", Map.of("materials", "废钢")))
                .post(submission + "/rows")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("sheet-not-asked"));
    }

    @Test
    void saysThatThereIsNothingToReportAndTakesItBack() {
        step(token, submission, "handing-in", "").then().statusCode(409).body("code", equalTo("submission.empty"));
        step(token, submission, "nothing-to-report", "").then().statusCode(200).body("state", equalTo("NOTHING"));
        step(token, submission, "taking-back", "").then().statusCode(200).body("state", equalTo("FILLING"));
        add(motor()).then().statusCode(201);
        step(token, submission, "nothing-to-report", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("submission.not-empty"));
    }

    @Test
    void removesARowAndRefusesStaleChanges() {
        String row = add(motor()).path("id");
        String path = submission + "/rows/" + row;
        as(token).delete(path).then().statusCode(428);
        as(token).header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        as(token).header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        as(token).get(submission + "/rows?kind=SUPPLY").then().body("items", empty());
        as(token).get(submission).then().body("rows", equalTo(0));
    }

    @Test
    void staysWithinReachOfItsEnterpriseWhenNothingNewIsBegun() {
        step(bureau(), round, "closing", "").then().statusCode(200);

        as(token).get(round).then().body("actions", contains("FILL")).body("fillable", equalTo(false));
        as(token).put(round + "/own-submission").then().statusCode(200).body("actions", empty());
        String stranger = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        as(stranger).get(round).then().body("actions", empty());
        as(stranger).put(round + "/own-submission").then().statusCode(409);
    }

    @Test
    void keepsTheRoundFromBeingFrozenWhileItWaits() {
        add(motor()).then().statusCode(201);
        step(token, submission, "handing-in", "").then().statusCode(200);
        String bureau = bureau();
        step(bureau, round, "closing", "").then().statusCode(200);

        step(bureau, round, "freezing", "").then().statusCode(409).body("code", equalTo("collection-round.waiting"));
        step(district, submission, "pass", "").then().statusCode(200);
        step(bureau, round, "freezing", "").then().statusCode(200);
    }

    @Test
    void isSeenAndJudgedByItsDistrictAlone() {
        add(motor()).then().statusCode(201);
        step(token, submission, "handing-in", "").then().statusCode(200);
        String stranger = TestTokens.enterprise(participants.verified(COUNTY), COUNTY);
        for (String other : List.of(stranger, TestTokens.districtReviewer("510302"))) {
            as(other).get(submission).then().statusCode(404);
            as(other).get(submission + "/rows").then().statusCode(404);
        }
        step(TestTokens.districtReviewer("510302"), submission, "pass", "")
                .then()
                .statusCode(404);
        step(token, submission, "pass", "").then().statusCode(403);
        step(bureau(), submission, "pass", "").then().statusCode(403);
        as(bureau()).get(submission + "/rows").then().statusCode(200).body("items.kind", contains("SUPPLY"));
        as(district).get(round + "/submissions?state=SUBMITTED").then().body("items.state", hasItem("SUBMITTED"));
        as(stranger).get(round + "/submissions").then().statusCode(403);
    }

    @Test
    void isCountedInTheCountysProgress() {
        int before = as(bureau()).get(round + "/progress").path("items[0].begun");
        assertThat(before).isEqualTo(1);
    }
}
