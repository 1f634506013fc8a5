package cn.reserve.supplydemand.matching.suggestion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.matching.MatchingFixture;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SuggestionsResourceTest {
    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    private String buyer = "";
    private String supplier = "";
    private String supplierUscc = "";

    private String name = "";

    @BeforeEach
    void twoEnterprises() {
        buyer = TestTokens.enterprise(participants.verified("510302"), "510302");
        supplierUscc = participants.verified("510304");
        supplier = TestTokens.enterprise(supplierUscc, "510304");
        name = MatchingFixture.unheardOf();
    }

    @Test
    void suggestsAnotherEnterprisesSupplyWithItsReasons() {
        String demand = DemandFixture.filed(buyer, demand(name));
        String supply = offered(name);

        String one = "items.find { it.supply.id == '" + supply + "' }.";
        suggestions(buyer, demand)
                .statusCode(200)
                .body(one + "score", equalTo(97))
                .body(one + "position", equalTo(1))
                .body(
                        one + "reasons.part",
                        contains("CATEGORY", "TEXT", "FIGURES", "ENERGY_GRADE", "PRICE", "DELIVERY", "DISTANCE"))
                .body(one + "reasons[6].max", equalTo(10))
                .body(one + "mark", nullValue())
                .body("weights", equalTo(1))
                .body("markable", equalTo(true));
    }

    @Test
    void findsTheSameUnderAnotherWordModelAndUnit() {
        var wanted = demand("永磁变频" + name + "空压机");
        wanted.put("keyFigures", "排气压力0.8MPa，功率22kW");
        String demand = DemandFixture.filed(buyer, wanted);
        var other = supply("PM-22A 永磁VFD" + name + "空气压缩机");
        other.put("keyFigures", "22000瓦 8bar");
        String supply = filed(other);

        suggestions(buyer, demand)
                .body("items[0].supply.id", equalTo(supply))
                .body("items[0].reasons.find { it.part == 'FIGURES' }.points", equalTo(17));
    }

    @Test
    void ordersTheBestFirst() {
        String demand = DemandFixture.filed(buyer, demand(name));
        var dear = supply(name);
        dear.put("priceFrom", 3_000_000.00);
        dear.put("priceTo", 4_000_000.00);
        filed(dear);
        offered(name);

        List<Integer> scores = suggestions(buyer, demand).extract().path("items.score");

        assertThat(scores).isSortedAccordingTo((a, b) -> b - a).hasSizeLessThanOrEqualTo(Suggesting.MOST);
    }

    @Test
    void leavesOutTheEnterprisesOwnOffer() {
        String demand = DemandFixture.filed(buyer, demand(name));
        String own = SupplyFixture.filed(buyer, supply(name));
        matching.settle();

        suggestions(buyer, demand).body("items.supply.id", not(hasItem(own)));
    }

    @Test
    void findsWordsInAnotherCategory() {
        String demand = DemandFixture.filed(buyer, demand(name));
        var other = supply(name);
        other.put("category", "OTHER");
        String supply = filed(other);

        suggestions(buyer, demand).body("items.supply.id", hasItem(supply));
    }

    @Test
    void keepsTheDistanceSmall() {
        String demand = DemandFixture.filed(buyer, demand(name));
        offered(name);

        suggestions(buyer, demand)
                .body(
                        "items.reasons.collect { it.find { r -> r.part == 'DISTANCE' }.points }",
                        everyItem(lessThanOrEqualTo(10)));
    }

    @Test
    void suggestsToTheSupplierWhatIsWantedAndNeitherWhoNorForHowMuch() {
        String demand = DemandFixture.filed(buyer, demand(name));
        String supply = offered(name);

        String one = "items.find { it.demand.id == '" + demand + "' }.";
        fitting(supplier, supply)
                .statusCode(200)
                .body(one + "demand.wantedEquipment", equalTo(name))
                .body(one + "demand.enterprise", nullValue())
                .body(one + "demand.budget", nullValue())
                .body(one + "reasons.find { it.part == 'PRICE' }.zh", equalTo("价格不计分（预算不向供方公开）"))
                .body("markable", equalTo(true));
    }

    /** A supplier may change its price as often as it likes: what it sees must be the same for every price. */
    @Test
    void tellsTheSupplierTheSameWhateverItsPrice() {
        String demand = DemandFixture.filed(buyer, demand(name));
        var cheap = supply(name);
        cheap.put("priceFrom", 1);
        cheap.put("priceTo", 2);
        var dear = supply(name);
        dear.put("priceFrom", 90_000_000);
        dear.put("priceTo", 90_000_001);
        String one = "items.find { it.demand.id == '" + demand + "' }";
        Map<String, Object> ofCheap = fitting(supplier, filed(cheap)).extract().path(one);
        Map<String, Object> ofDear = fitting(supplier, filed(dear)).extract().path(one);

        assertThat(ofCheap.get("score")).isEqualTo(ofDear.get("score"));
        assertThat(ofCheap.get("reasons")).isEqualTo(ofDear.get("reasons"));
    }

    @Test
    void suggestsToOfficialsTheDemandsTheyMayRead() {
        String demand = DemandFixture.filed(buyer, demand(name));
        String supply = offered(name);

        fitting(TestTokens.bureauReviewer("economy"), supply)
                .body("items.find { it.demand.id == '" + demand + "' }.demand.budget", equalTo(4_000_000.00f));
        fitting(TestTokens.districtReviewer("510302"), supply).body("items.demand.id", hasItem(demand));
        fitting(TestTokens.districtReviewer("510311"), supply).body("items.demand.id", not(hasItem(demand)));
    }

    @Test
    void storesWhatComesWithinSeconds() {
        String demand = DemandFixture.filed(buyer, demand(name));
        matching.settle();
        String supply = SupplyFixture.filed(supplier, supply(name));

        matching.awaitStored(demand, supply);
    }

    @Test
    void forgetsWhatNoLongerBelongsToTheBest() {
        String demand = DemandFixture.filed(buyer, demand(name));
        String supply = SupplyFixture.filed(supplier, supply(name));
        matching.awaitStored(demand, supply);
        var other = supply("无关的柔性包装线");
        other.put("category", "OTHER");

        given().auth()
                .oauth2(supplier)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(other)
                .put(SupplyFixture.PATH + "/" + supply)
                .then()
                .statusCode(200);
        matching.settle();

        assertThat(matching.isStored(demand, supply)).isFalse();
    }

    @Test
    void asksForSignInAndForARight() {
        String demand = DemandFixture.filed(buyer, demand(name));
        String supply = offered(name);

        given().get(DemandFixture.PATH + "/" + demand + "/suggestions").then().statusCode(401);
        suggestions(TestTokens.bankOfficer("bank-102100099996"), demand).statusCode(403);
        suggestions(supplier, demand).statusCode(404);
        suggestions(buyer, UUID.randomUUID().toString()).statusCode(404);
        suggestions(TestTokens.bureauReviewer("economy"), demand).statusCode(200);
        given().get(SupplyFixture.PATH + "/" + supply + "/suggestions").then().statusCode(401);
        fitting(buyer, supply).statusCode(403).body("code", equalTo("suggestion.supply-not-yours"));
        fitting(supplier, UUID.randomUUID().toString()).statusCode(404);
        fitting(TestTokens.applicant(), supply).statusCode(403);
    }

    private String offered(String product) {
        return filed(supply(product));
    }

    private String filed(Map<String, @Nullable Object> supply) {
        String id = SupplyFixture.filed(supplier, supply);
        matching.settle();
        return id;
    }

    private static Map<String, @Nullable Object> demand(String wanted) {
        return DemandFixture.machineToolWith("wantedEquipment", wanted);
    }

    private static Map<String, @Nullable Object> supply(String product) {
        return SupplyFixture.machineToolWith("product", product);
    }

    private static ValidatableResponse suggestions(String token, String demand) {
        return given().auth()
                .oauth2(token)
                .get(DemandFixture.PATH + "/" + demand + "/suggestions")
                .then();
    }

    private static ValidatableResponse fitting(String token, String supply) {
        return given().auth()
                .oauth2(token)
                .get(SupplyFixture.PATH + "/" + supply + "/suggestions")
                .then();
    }
}
