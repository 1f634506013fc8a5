package cn.reserve.supplydemand.todo;

import static cn.reserve.supplydemand.round.RoundFixture.as;
import static cn.reserve.supplydemand.round.RoundFixture.bureau;
import static cn.reserve.supplydemand.round.RoundFixture.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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

    @Test
    void saysWhomACollectionRoundWaitsFor() {
        String county = "510322";
        String enterprise = TestTokens.enterprise(participants.verified(county), county);
        String district = TestTokens.districtReviewer(county);
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
        waiting(district).body("items", empty());
        step(enterprise, submission, "handing-in", "").then().statusCode(200);
        waiting(enterprise).body("items", empty());
        waiting(district).body("items.kind", contains("submission.to-check"));
        step(district, submission, "return", Map.of("reason", "请核对价格")).then().statusCode(200);
        waiting(enterprise).body("items.kind", contains("submission.returned"));
        waiting(district).body("items", empty());
        step(bureau(), round, "closing", "").then().statusCode(200);
        waiting(enterprise).body("items", empty());
    }

    @Test
    void remindsTheBureauOfARoundWhoseDeadlineHasPassed() throws SQLException {
        String round = RoundFixture.opened(RoundFixture.round("510321"));
        // What other tests leave to the bureau waits beside it.
        waiting(bureau()).body("items.kind", not(hasItem("collection-round.past-deadline")));
        UUID id = UUID.fromString(round.substring(round.lastIndexOf('/') + 1));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "UPDATE collection_round SET deadline = DATE '2024-05-01' WHERE id = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }

        waiting(bureau()).body("items.kind", hasItem("collection-round.past-deadline"));
        waiting(TestTokens.bureauReviewer("housing")).body("items", empty());
        step(bureau(), round, "closing", "").then().statusCode(200);
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
