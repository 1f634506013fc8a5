package cn.reserve.supplydemand.matching.weights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.matching.MatchingFixture;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WeightsResourceTest {
    private static final String PATH = "/api/supply-demand/matching/weights";

    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    @Inject
    Database database;

    private final String admin = TestTokens.systemAdmin();
    private final String bureau = TestTokens.bureauReviewer("economy");

    /** Other tests reckon with the shipped ones. */
    @AfterEach
    void shippedOnes() {
        database.write("DELETE FROM matching_weights WHERE state = 'DRAFT'");
        database.write("UPDATE matching_weights SET state = 'FORMER' WHERE state = 'IN_FORCE'");
        database.write("""
                INSERT INTO matching_weights (category, text, figures, energy_grade, price, delivery, distance, state, reason, drafter,
                    drafted_by, drafted_at, enacted_at)
                SELECT category, text, figures, energy_grade, price, delivery, distance, 'IN_FORCE', '', '', '', now(), now()
                FROM matching_weights WHERE number = 1""");
        matching.settle();
    }

    @BeforeEach
    void aPair() {
        String buyer = TestTokens.enterprise(participants.verified("510302"), "510302");
        DemandFixture.filed(buyer, DemandFixture.machineTool());
        SupplyFixture.filed(
                TestTokens.enterprise(participants.verified("510304"), "510304"), SupplyFixture.machineTool());
        matching.settle();
    }

    @Test
    void comesIntoForceByASecondPersonAndMatchesAllOnceMore() {
        int number = drafted(weights(20, 25));

        act(admin, number).statusCode(403).body("code", equalTo("matching-weights.two-persons"));
        act(bureau, number).statusCode(200).body("state", equalTo("IN_FORCE"));

        list(bureau).body("items.findAll { it.state == 'IN_FORCE' }.number", equalTo(List.of(number)));
        matching.settle();
        given().auth()
                .oauth2(bureau)
                .get("/api/supply-demand/matching/runs")
                .then()
                .body("items[0].why", equalTo("WEIGHTS"))
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].weights", equalTo(number));
        act(bureau, number).statusCode(409);
    }

    @Test
    void keepsOneDraftWhichCanBeTakenAway() {
        int number = drafted(weights(20, 25));

        draft(bureau, weights(10, 35), UUID.randomUUID().toString())
                .statusCode(409)
                .body("code", equalTo("matching-weights.draft-open"));
        list(TestTokens.auditor()).body("items.number", not(hasItem(number)));
        remove(bureau, number, tag(number)).statusCode(204);
        list(admin).body("items.number", not(hasItem(number)));
        remove(admin, 1, tag(1)).statusCode(409);
    }

    @Test
    void asksForTheDraftThatWasLookedAt() {
        int first = drafted(weights(20, 25));
        String seen = tag(first);
        remove(bureau, first, seen).statusCode(204);

        int other = drafted(weights(10, 35));

        // Neither by the number nor by the tag of the removed one does the other come into force.
        assertThat(other).isGreaterThan(first);
        enact(bureau, first, seen).statusCode(404);
        enact(bureau, other, seen).statusCode(412);
        remove(bureau, other, seen).statusCode(412);
        enact(bureau, other, null).statusCode(428);
        enact(bureau, other, "*").statusCode(428);
        remove(bureau, other, null).statusCode(428);
        list(bureau).body("items.find { it.number == " + other + " }.state", equalTo("DRAFT"));
        enact(bureau, other, tag(other)).statusCode(200).header("ETag", tag(other));
    }

    @Test
    void refusesWhatGivesNoHundredOrTooMuchForDistance() {
        var tooMany = weights(20, 26);
        draft(admin, tooMany, UUID.randomUUID().toString()).statusCode(400);
        var local = weights(15, 20);
        local.put("distance", 20);
        draft(admin, local, UUID.randomUUID().toString()).statusCode(400);
        draft(admin, weights(40, 5), UUID.randomUUID().toString())
                .statusCode(400)
                .body("violations[0].field", equalTo("weights.text"));
        draft(admin, weights(15, 30), UUID.randomUUID().toString())
                .statusCode(409)
                .body("code", equalTo("matching-weights.same"));
    }

    @Test
    void answersARepeatWithTheFirstDraft() {
        String key = UUID.randomUUID().toString();
        int number =
                draft(admin, weights(20, 25), key).statusCode(201).extract().path("number");

        draft(admin, weights(20, 25), key).statusCode(201).body("number", equalTo(number));
    }

    @Test
    void tellsTheEffectBeforeAnythingChanges() {
        preview(bureau, weights(35, 10))
                .statusCode(200)
                .body("demands", greaterThan(0))
                .body("shown", greaterThan(0));
        preview(bureau, weights(45, 1)).statusCode(400);
        preview(bureau, weights(40, 5)).statusCode(400);
    }

    @Test
    void tellsEnterprisesThePointsAndNotWhoSetThem() {
        act(bureau, drafted(weights(20, 25))).statusCode(200);

        list(bureau).body("items[0].enactedBy", notNullValue()).body("items[0].reason", equalTo("试用"));
        list(TestTokens.enterprise(participants.verified("510302"), "510302"))
                .body("items[0].weights.category", equalTo(20))
                .body("items[0].reason", equalTo(""))
                .body("items[0].draftedBy", equalTo(""))
                .body("items[0].enactedBy", nullValue());
    }

    @Test
    void keepsWhatWasInForceWhoeverAsks() {
        assertThatThrownBy(() -> database.write("UPDATE matching_weights SET text = 31, price = 11 WHERE number = 1"))
                .hasStackTraceContaining("never changed");
        assertThatThrownBy(() -> database.write("DELETE FROM matching_weights WHERE number = 1"))
                .hasStackTraceContaining("stay");
    }

    @Test
    void isForThoseWhoKeepMatchingInOrder() {
        String other = TestTokens.bureauReviewer("housing");
        draft(other, weights(20, 25), UUID.randomUUID().toString())
                .statusCode(403)
                .body("code", equalTo("matching.not-yours-to-keep"));
        draft(TestTokens.auditor(), weights(20, 25), UUID.randomUUID().toString())
                .statusCode(403);
        preview(other, weights(20, 25)).statusCode(403);
        act(bureau, 999).statusCode(404);
        given().get(PATH).then().statusCode(401);
        list(TestTokens.bankOfficer("bank-102100099996")).statusCode(403);
    }

    private int drafted(Map<String, Object> weights) {
        return draft(admin, weights, UUID.randomUUID().toString())
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("number");
    }

    private static Map<String, Object> weights(int category, int text) {
        return new HashMap<>(Map.of(
                "category",
                category,
                "text",
                text,
                "figures",
                17,
                "energyGrade",
                8,
                "price",
                12,
                "delivery",
                8,
                "distance",
                10));
    }

    private static ValidatableResponse draft(String token, Map<String, Object> weights, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("weights", weights, "reason", "试用"))
                .post(PATH)
                .then();
    }

    private ValidatableResponse act(String token, int number) {
        return enact(token, number, tag(number));
    }

    private static ValidatableResponse enact(String token, int number, @Nullable String seen) {
        return seen(token, seen).post(PATH + "/" + number + "/enactment").then();
    }

    private static ValidatableResponse remove(String token, int number, @Nullable String seen) {
        return seen(token, seen).delete(PATH + "/" + number).then();
    }

    private static RequestSpecification seen(String token, @Nullable String tag) {
        RequestSpecification request = given().auth().oauth2(token);
        return tag == null ? request : request.header("If-Match", tag);
    }

    /** As the page reads it; of a number that there is not, any. */
    private String tag(int number) {
        Object version =
                list(admin).statusCode(200).extract().path("items.find { it.number == " + number + " }?.version");
        return "\"" + version + "\"";
    }

    private static ValidatableResponse preview(String token, Map<String, Object> weights) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(weights)
                .post(PATH + "-preview")
                .then();
    }

    private static ValidatableResponse list(String token) {
        return given().auth().oauth2(token).get(PATH).then();
    }
}
