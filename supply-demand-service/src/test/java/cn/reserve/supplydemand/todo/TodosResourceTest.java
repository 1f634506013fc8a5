package cn.reserve.supplydemand.todo;

import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.round.RoundFixture;
import cn.reserve.supplydemand.submission.SubmissionFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TodosResourceTest {
    private static final String PATH = "/api/supply-demand/todos";
    private static final String TO_CHECK = "submission.to-check";
    private static final String PAST_DEADLINE = "collection-round.past-deadline";

    @Inject
    ParticipantFixture participants;

    @Inject
    AgroalDataSource database;

    @Test
    void remindsOfDemandsWhosePlannedMonthHasPassed() throws SQLException {
        String token = TestTokens.enterprise(participants.verified("510302"), "510302");
        DemandFixture.filed(token, DemandFixture.machineTool());
        letMonthPass(DemandFixture.filed(token, DemandFixture.machineTool()));

        given().auth()
                .oauth2(token)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("demand.purchase-month-passed"))
                .body("items[0].count", equalTo(1))
                .body("items[0].link", startsWith("/demands?purchaseBefore="));
    }

    /** A district and a bureau share their counties with other tests: theirs is counted from what waits already. */
    @Test
    void saysWhomACollectionRoundWaitsFor() {
        String county = "510322";
        String enterprise = TestTokens.enterprise(participants.verified(county), county);
        String district = TestTokens.districtReviewer(county);
        int before = count(district, TO_CHECK);
        waiting(enterprise).body("items", empty());
        String round = RoundFixture.opened(RoundFixture.round(county));
        waiting(enterprise)
                .body("items.kind", contains("collection-round.to-fill"))
                .body("items[0].count", equalTo(1))
                .body("items[0].link", equalTo("/collection-rounds"));

        String submission = RoundFixture.BASE + "/submissions/"
                + as(enterprise).put(round + "/own-submission").path("id");
        waiting(enterprise).body("items.kind", contains("collection-round.to-fill"));
        as(enterprise)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "SUPPLY", "values", SubmissionFixture.motor()))
                .post(submission + "/rows")
                .then()
                .statusCode(201);
        assertEquals(before, count(district, TO_CHECK));
        step(enterprise, submission, "handing-in", "").then().statusCode(200);
        waiting(enterprise).body("items", empty());
        assertEquals(before + 1, count(district, TO_CHECK));
        step(district, submission, "return", Map.of("reason", "请核对价格")).then().statusCode(200);
        waiting(enterprise).body("items.kind", contains("submission.returned"));
        assertEquals(before, count(district, TO_CHECK));
        step(bureau(), round, "closing", "").then().statusCode(200);
        waiting(enterprise).body("items", empty());
    }

    @Test
    void remindsTheBureauOfARoundWhoseDeadlineHasPassed() throws SQLException {
        int before = count(bureau(), PAST_DEADLINE);
        String round = RoundFixture.opened(RoundFixture.round("510321"));
        assertEquals(before, count(bureau(), PAST_DEADLINE));
        UUID id = UUID.fromString(round.substring(round.lastIndexOf('/') + 1));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "UPDATE collection_round SET deadline = DATE '2024-05-01' WHERE id = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }

        assertEquals(before + 1, count(bureau(), PAST_DEADLINE));
        assertEquals(0, count(TestTokens.bureauReviewer("housing"), PAST_DEADLINE));
        step(bureau(), round, "closing", "").then().statusCode(200);
    }

    private static int count(String token, String kind) {
        return waiting(token)
                .extract()
                .body()
                .jsonPath()
                .getInt("items.findAll { it.kind == '" + kind + "' }.count.sum() ?: 0");
    }

    private static ValidatableResponse waiting(String token) {
        return as(token).get(PATH).then().statusCode(200);
    }

    @Test
    void hasNothingForOthers() {
        given().auth()
                .oauth2(TestTokens.auditor())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void asksForSignInAndHasNothingForAMachine() {
        given().get(PATH).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.feedReader())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void letMonthPass(String demand) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "UPDATE demand SET purchase_month = DATE '2024-05-01' WHERE id = ?")) {
            statement.setObject(1, UUID.fromString(demand));
            statement.executeUpdate();
        }
    }
}
