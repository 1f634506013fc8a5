package cn.reserve.supplydemand.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.demand.DemandFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
    EntityManager entities;

    private String buyer = "";
    private String supplier = "";

    @BeforeEach
    void twoEnterprises() {
        buyer = TestTokens.enterprise(participants.verified("510302"), "510302");
        supplier = TestTokens.enterprise(participants.verified("510304"), "510304");
    }

    @Test
    void suggestsAnotherEnterprisesSupplyWithItsReasons() {
        String demand = DemandFixture.filed(buyer, DemandFixture.machineTool());
        String supply = SupplyFixture.filed(supplier, SupplyFixture.machineTool());

        suggestions(buyer, demand)
                .statusCode(200)
                .body("items.find { it.supply.id == '" + supply + "' }.score", equalTo(97))
                .body(
                        "items.find { it.supply.id == '" + supply + "' }.reasons.part",
                        contains("CATEGORY", "TEXT", "ENERGY_GRADE", "PRICE", "DELIVERY", "DISTANCE"))
                .body("items.find { it.supply.id == '" + supply + "' }.reasons[5].max", equalTo(10));
    }

    @Test
    void ordersTheBestFirst() {
        String demand = DemandFixture.filed(buyer, DemandFixture.machineTool());
        SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("priceFrom", 1_900_000.00));
        SupplyFixture.filed(supplier, SupplyFixture.machineTool());

        List<Integer> scores = suggestions(buyer, demand).extract().path("items.score");

        assertThat(scores).isSortedAccordingTo((a, b) -> b - a).hasSizeLessThanOrEqualTo(SuggestingSupplies.MOST);
    }

    @Test
    void leavesOutTheEnterprisesOwnOffer() {
        String demand = DemandFixture.filed(buyer, DemandFixture.machineTool());
        String own = SupplyFixture.filed(buyer, SupplyFixture.machineTool());

        assertThat(suggestions(buyer, demand).extract().<List<String>>path("items.supply.id"))
                .doesNotContain(own);
    }

    @Test
    void findsWordsInAnotherCategory() {
        String demand = DemandFixture.filed(buyer, DemandFixture.machineToolWith("wantedEquipment", "超导磁悬浮"));
        String supply = SupplyFixture.filed(supplier, otherCategory("超导磁悬浮装置"));
        String unrelated = SupplyFixture.filed(supplier, otherCategory("无关产品"));

        assertThat(suggestions(buyer, demand).extract().<List<String>>path("items.supply.id"))
                .contains(supply)
                .doesNotContain(unrelated);
    }

    @Test
    void findsTheBestHoweverManyShareACommonWord() {
        String wanted = "磁流变阻尼抛光机";
        var request = DemandFixture.machineToolWith("wantedEquipment", wanted);
        request.put("category", "BOILER");
        String demand = DemandFixture.filed(buyer, request);
        String others = participants.verified("510304");
        fill(others, 700);
        var nearly = SupplyFixture.machineToolWith("product", "磁流变抛光机");
        nearly.put("category", "BOILER");
        String best = SupplyFixture.filed(supplier, nearly);
        fill(others, 800);

        ValidatableResponse found = suggestions(buyer, demand);

        found.body("items[0].supply.id", equalTo(best));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("DELETE FROM supply WHERE uscc = ?1")
                        .setParameter(1, others)
                        .executeUpdate());
    }

    /** Newer supplies that have one word of it. */
    private void fill(String uscc, int rows) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        INSERT INTO supply (id, version, uscc, county, category, product, model, application_field, key_figures,
                            first_of_kind, yearly_capacity, price_from, price_to, delivery_days, after_sales, created_at, updated_at)
                        SELECT uuidv7(), 0, ?1, '510304', 'BOILER', '砂带抛光机', 'M', '加工', '无', false, 1, 1, 1, 30, '质保',
                            now() + interval '1 hour', now() + interval '1 hour' FROM generate_series(1, ?2)
                        """)
                        .setParameter(1, uscc)
                        .setParameter(2, rows)
                        .executeUpdate());
    }

    @Test
    void keepsTheDistanceSmall() {
        String demand = DemandFixture.filed(buyer, DemandFixture.machineTool());
        SupplyFixture.filed(supplier, SupplyFixture.machineTool());

        suggestions(buyer, demand)
                .body(
                        "items.reasons.collect { it.find { r -> r.part == 'DISTANCE' }.points }",
                        everyItem(lessThanOrEqualTo(10)));
    }

    @Test
    void asksForSignInAndForARight() {
        String demand = DemandFixture.filed(buyer, DemandFixture.machineTool());

        given().get(DemandFixture.PATH + "/" + demand + "/suggestions").then().statusCode(401);
        suggestions(TestTokens.bankOfficer("bank-102100099996"), demand).statusCode(403);
        suggestions(supplier, demand).statusCode(404);
        suggestions(buyer, UUID.randomUUID().toString()).statusCode(404);
        suggestions(TestTokens.bureauReviewer("economy"), demand).statusCode(200);
    }

    private static Map<String, @Nullable Object> otherCategory(String product) {
        var supply = SupplyFixture.machineToolWith("product", product);
        supply.put("category", "OTHER");
        supply.put("applicationField", "试验");
        supply.put("keyFigures", "无");
        return supply;
    }

    private static ValidatableResponse suggestions(String token, String demand) {
        return given().auth()
                .oauth2(token)
                .get(DemandFixture.PATH + "/" + demand + "/suggestions")
                .then();
    }
}
