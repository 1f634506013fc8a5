package cn.reserve.supplydemand.matching.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.matching.MatchingFixture;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MatchingRunsResourceTest {
    private static final String PATH = "/api/supply-demand/matching/runs";

    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    @Inject
    Database database;

    private final String bureau = TestTokens.bureauReviewer("economy");

    @Test
    void matchesAllDemandsOnceMore() {
        String name = MatchingFixture.unheardOf();
        String buyer = TestTokens.enterprise(participants.verified("510302"), "510302");
        String demand = DemandFixture.filed(buyer, DemandFixture.machineToolWith("wantedEquipment", name));
        String supply = SupplyFixture.filed(
                TestTokens.enterprise(participants.verified("510304"), "510304"),
                SupplyFixture.machineToolWith("product", name));
        matching.awaitStored(demand, supply);
        database.write("DELETE FROM suggestion");

        String run = start(bureau).statusCode(201).extract().path("id");
        matching.settle();

        assertThat(matching.isStored(demand, supply)).isTrue();
        one(bureau, run)
                .body("state", equalTo("DONE"))
                .body("why", equalTo("ASKED"))
                .body("done", greaterThan(0))
                .body("suggestions", greaterThan(0));
    }

    @Test
    void beginsByItselfWhenManySuppliesCome() {
        String uscc = participants.verified("510304");
        matching.settle();
        database.write("""
                INSERT INTO supply (id, version, uscc, county, category, product, model, application_field, key_figures, first_of_kind,
                    yearly_capacity, price_from, price_to, delivery_days, after_sales, created_at, updated_at)
                SELECT uuidv7(), 0, ?, '510304', 'BOILER', '砂带抛光机', 'M' || i, '加工', '功率' || i || 'kW', false, 1, 1, 1, 30, '质保',
                    now(), now() FROM generate_series(1, 500) i""", uscc);
        matching.settle();

        given().auth()
                .oauth2(bureau)
                .get(PATH)
                .then()
                .body("items[0].why", equalTo("MANY_CHANGES"))
                .body("items[0].startedBy", equalTo(""));
        database.write("DELETE FROM supply WHERE uscc = ?", uscc);
    }

    @Test
    void goesOnBehindDemandsThatCannotBeMatched() {
        String name = MatchingFixture.unheardOf();
        String buyer = TestTokens.enterprise(participants.verified("510302"), "510302");
        UUID bad = UUID.fromString(DemandFixture.filed(buyer, DemandFixture.machineToolWith("wantedEquipment", name)));
        matching.settle();
        database.write("UPDATE demand SET category = 'NO_CATEGORY' WHERE id = ?", bad);
        Awaitility.await().until(() -> aside("DEMAND", bad));

        String run = start(bureau).statusCode(201).extract().path("id");
        Awaitility.await().until(() -> one(bureau, run).extract().path("state").equals("DONE"));

        // By itself it is aside; those of its chunk were matched one by one.
        Awaitility.await().until(() -> aside("MATCH", bad));
        database.write("DELETE FROM demand WHERE id = ?", bad);
        database.write("DELETE FROM matching_change WHERE row_id = ?", bad);
        matching.settle();
    }

    @Test
    void isForThoseWhoKeepMatchingInOrder() {
        start(TestTokens.bureauReviewer("housing")).statusCode(403);
        start(TestTokens.auditor()).statusCode(403);
        given().post(PATH).then().statusCode(401);
        one(TestTokens.auditor(), UUID.randomUUID().toString()).statusCode(404);
        one(
                        TestTokens.enterprise(participants.verified("510302"), "510302"),
                        UUID.randomUUID().toString())
                .statusCode(403);
    }

    private boolean aside(String side, UUID row) {
        return database.read(
                        one -> one.getInt("attempts"),
                        "SELECT attempts FROM matching_change WHERE side = ? AND row_id = ?",
                        side,
                        row)
                .equals(List.of(1));
    }

    private static ValidatableResponse start(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PATH)
                .then();
    }

    private static ValidatableResponse one(String token, String run) {
        return given().auth().oauth2(token).get(PATH + "/" + run).then();
    }
}
