package cn.reserve.supplydemand.matching.matched;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MatchedDemandsResourceTest {
    private static final String PATH = "/api/supply-demand/matching/demands";

    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    @Inject
    Database database;

    private String buyer = "";
    private String supplier = "";
    private String name = "";
    private String demand = "";

    @BeforeEach
    void aDemand() {
        buyer = TestTokens.enterprise(participants.verified("510302"), "510302");
        supplier = TestTokens.enterprise(participants.verified("510304"), "510304");
        name = MatchingFixture.unheardOf();
        demand = DemandFixture.filed(buyer, DemandFixture.machineToolWith("wantedEquipment", name));
    }

    @Test
    void tellsTheFirstOfEachDemandsSuggestions() {
        String supply = SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("product", name));
        matching.settle();

        String one = "items.find { it.id == '" + demand + "' }.";
        list(buyer, Map.of())
                .statusCode(200)
                .body("items.id", contains(demand))
                .body(one + "wantedEquipment", equalTo(name))
                .body(one + "best[0].supply", equalTo(supply))
                .body(one + "best[0].score", equalTo(97))
                .body(one + "newsAt", notNullValue());
    }

    @Test
    void tellsWhichDemandsNobodyFits() {
        String lonely = DemandFixture.filed(buyer, lonely());
        SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("product", name));
        matching.settle();

        list(buyer, Map.of("bestBelow", 60)).body("items.id", contains(lonely));
        list(buyer, Map.of("sort", "bestScore")).body("items.id", contains(lonely, demand));
        list(buyer, Map.of("bestFrom", 60)).body("items.id", contains(demand));
        list(buyer, Map.of("category", "MEDICAL_EQUIPMENT")).body("items.id", contains(lonely));
    }

    @Test
    void showsEverybodyTheirOwn() {
        // The newest news stands first, among those of all other tests.
        SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("product", name));
        matching.settle();

        list(supplier, Map.of()).body("total", equalTo(0));
        list(TestTokens.districtReviewer("510302"), Map.of("size", 100))
                .body("items.id", hasItem(demand))
                .body("items.county", everyItem(equalTo("510302")));
        list(TestTokens.districtReviewer("510311"), Map.of("size", 100)).body("items.id", not(hasItem(demand)));
        list(TestTokens.bureauReviewer("economy"), Map.of("size", 100)).body("items.id", hasItem(demand));
        list(TestTokens.bureauReviewer("housing"), Map.of()).body("total", equalTo(0));
        list(TestTokens.bankOfficer("bank-102100099996"), Map.of()).statusCode(403);
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void followsAnEnterpriseThatMovesBeforeMatchingTakesItUp() {
        SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("product", name));
        matching.settle();
        list(TestTokens.districtReviewer("510302"), Map.of("size", 100)).body("items.id", hasItem(demand));

        database.write("UPDATE demand SET county = '510311' WHERE id = ?", UUID.fromString(demand));

        list(TestTokens.districtReviewer("510302"), Map.of("size", 100)).body("items.id", not(hasItem(demand)));
        list(TestTokens.districtReviewer("510311"), Map.of("size", 100)).body("items.id", hasItem(demand));
    }

    @Test
    void tellsAsNewsWhatCameAmongTheFirstFive() {
        matching.settle();
        list(buyer, Map.of()).body("items[0].newsAt", nullValue());

        String supply = SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("product", name));
        matching.awaitStored(demand, supply);
        matching.settle();
        String first = list(buyer, Map.of()).extract().path("items[0].newsAt");
        SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("product", "厵瞐虪"));
        matching.settle();
        // What leaves, or merely fills the places, is no news; and the day never goes back.
        list(buyer, Map.of()).body("items[0].newsAt", equalTo(first));
        database.write("DELETE FROM supply WHERE id = ?", UUID.fromString(supply));
        matching.settle();
        list(buyer, Map.of())
                .body("items[0].newsAt", equalTo(first))
                .body("items[0].best.supply", not(hasItem(supply)));
    }

    @Test
    void namesTheParameterThatCannotBeRead() {
        list(buyer, Map.of("bestFrom", "many")).statusCode(400);
        list(buyer, Map.of("category", "BOAT")).statusCode(400);
        list(buyer, Map.of("sort", "budget")).statusCode(400);
    }

    @Test
    void isExported() {
        matching.settle();

        String file = given().auth()
                .oauth2(buyer)
                .queryParam("format", "CSV")
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("需求设备", name);
    }

    /** Nothing that anybody offers is called like this. */
    private static Map<String, @Nullable Object> lonely() {
        Map<String, @Nullable Object> demand = DemandFixture.machineToolWith("wantedEquipment", "龘靐齉爩");
        demand.put("category", "MEDICAL_EQUIPMENT");
        return demand;
    }

    private static ValidatableResponse list(String token, Map<String, Object> query) {
        return given().auth().oauth2(token).queryParams(query).get(PATH).then();
    }
}
