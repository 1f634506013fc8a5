package cn.reserve.supplydemand.matching.mark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MarksResourceTest {
    private static final String REPORT = "/api/supply-demand/matching/report";

    @Inject
    ParticipantFixture participants;

    @Inject
    MatchingFixture matching;

    @Inject
    Database database;

    private String buyer = "";
    private String supplier = "";
    private String demand = "";
    private String supply = "";

    @BeforeEach
    void aSuggestion() {
        buyer = TestTokens.enterprise(participants.verified("510302"), "510302");
        supplier = TestTokens.enterprise(participants.verified("510304"), "510304");
        String name = MatchingFixture.unheardOf();
        demand = DemandFixture.filed(buyer, DemandFixture.machineToolWith("wantedEquipment", name));
        supply = SupplyFixture.filed(supplier, SupplyFixture.machineToolWith("product", name));
        matching.settle();
    }

    @Test
    void keepsWhatEachSideSays() {
        mark(buyer, atDemand(), Map.of("good", true, "reason", "参数相符"))
                .statusCode(200)
                .body("side", equalTo("DEMAND"))
                .body("good", equalTo(true));
        mark(TestTokens.bureauReviewer("economy"), atDemand(), Map.of("good", false))
                .body("side", equalTo("OFFICE"));

        String one = "items.find { it.supply.id == '" + supply + "' }.mark.";
        suggestions(buyer).body(one + "reason", equalTo("参数相符"));
        suggestions(TestTokens.districtReviewer("510302")).body(one + "good", equalTo(false));
    }

    @Test
    void takesAMarkOfWhatIsSuggestedOnlyAndKeepsItsPlace() {
        Map<String, @Nullable Object> ct = SupplyFixture.machineToolWith("product", "麤鱻灪");
        ct.put("category", "MEDICAL_EQUIPMENT");
        String other = SupplyFixture.filed(supplier, ct);
        matching.settle();
        database.write("DELETE FROM suggestion WHERE demand_id = ?", UUID.fromString(demand));

        mark(buyer, "/demands/" + demand + "/suggestions/" + other + "/mark", Map.of("good", false))
                .statusCode(404)
                .body("code", equalTo("suggestion.not-found"));
        // What the page shows at this moment counts, also before it is stored.
        mark(buyer, atDemand(), Map.of("good", true)).statusCode(200);
        assertThat(database.read(
                        row -> row.getInt(1),
                        "SELECT position FROM suggestion_mark WHERE demand_id = ?",
                        UUID.fromString(demand)))
                .containsExactly(1);
    }

    @Test
    void letsASideThinkAgain() {
        mark(buyer, atDemand(), Map.of("good", true));
        mark(buyer, atDemand(), Map.of("good", false)).statusCode(200);
        String one = "items.find { it.supply.id == '" + supply + "' }.mark";
        suggestions(buyer).body(one + ".good", equalTo(false));

        takeBack(buyer, atDemand()).statusCode(204);
        suggestions(buyer).body(one, nullValue());
        takeBack(buyer, atDemand()).statusCode(204);
    }

    @Test
    void letsTheSupplierSpeakOfWhatWasSuggestedOnly() {
        matching.awaitStored(demand, supply);

        mark(supplier, atSupply(), Map.of("good", true)).statusCode(200).body("side", equalTo("SUPPLY"));
        mark(supplier, "/supplies/" + supply + "/suggestions/" + UUID.randomUUID() + "/mark", Map.of("good", true))
                .statusCode(404);
        mark(buyer, atSupply(), Map.of("good", true)).statusCode(403);
    }

    @Test
    void letsTheSupplierSpeakOfADemandThatOthersFitBetter() {
        database.write("DELETE FROM suggestion WHERE supply_id = ?", UUID.fromString(supply));

        mark(supplier, atSupply(), Map.of("good", true)).statusCode(200).body("side", equalTo("SUPPLY"));
    }

    @Test
    void letsTheSupplierTakeBackWhatItSaidOfADemandThatFitsNoMore() {
        mark(supplier, atSupply(), Map.of("good", true)).statusCode(200);
        database.write("UPDATE demand SET purchase_month = '2020-01-01' WHERE id = ?", UUID.fromString(demand));
        matching.settle();

        takeBack(supplier, atSupply()).statusCode(204);

        assertThat(database.read(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM suggestion_mark WHERE demand_id = ?",
                        UUID.fromString(demand)))
                .containsExactly(0L);
    }

    @Test
    void refusesTheWrongPeopleAndWrongBodies() {
        mark(supplier, atDemand(), Map.of("good", true)).statusCode(404);
        mark(TestTokens.auditor(), atDemand(), Map.of("good", true)).statusCode(403);
        mark(buyer, atDemand(), Map.of()).statusCode(400);
        mark(buyer, atDemand(), Map.of("good", true, "reason", "长".repeat(201))).statusCode(400);
        given().contentType(ContentType.JSON)
                .body(Map.of("good", true))
                .put("/api/supply-demand" + atDemand())
                .then()
                .statusCode(401);
        takeBack(supplier, atDemand()).statusCode(404);
    }

    @Test
    void reportsPrecisionAndWhatLocalFirstChanged() {
        String bureau = TestTokens.bureauReviewer("economy");
        int before = bad(bureau);
        mark(buyer, atDemand(), Map.of("good", false));

        assertThat(bad(bureau)).isGreaterThan(before);
        report(bureau)
                .statusCode(200)
                .body("fairness.find { it.group == 'ALL' }.demands", greaterThanOrEqualTo(1))
                .body("fairness.find { it.group == 'COUNTY' && it.key == '510302' }.shown", greaterThanOrEqualTo(1));
        report(TestTokens.districtReviewer("510302"))
                .body("fairness.findAll { it.group == 'COUNTY' }.key.unique()", equalTo(List.of("510302")));
    }

    @Test
    void reportsToThoseWhoMaySee() {
        given().get(REPORT).then().statusCode(401);
        report(buyer).statusCode(403);
        report(TestTokens.bureauReviewer("housing")).statusCode(403).body("code", equalTo("matching.report-not-yours"));
        report(TestTokens.auditor()).statusCode(200);
    }

    private static int bad(String token) {
        return report(token).extract().path("precision.find { it.group == 'ALL' }.bad");
    }

    private String atDemand() {
        return "/demands/" + demand + "/suggestions/" + supply + "/mark";
    }

    private String atSupply() {
        return "/supplies/" + supply + "/suggestions/" + demand + "/mark";
    }

    private ValidatableResponse suggestions(String token) {
        return given().auth()
                .oauth2(token)
                .get(DemandFixture.PATH + "/" + demand + "/suggestions")
                .then();
    }

    private static ValidatableResponse mark(String token, String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/supply-demand" + path)
                .then();
    }

    private static ValidatableResponse takeBack(String token, String path) {
        return given().auth().oauth2(token).delete("/api/supply-demand" + path).then();
    }

    private static ValidatableResponse report(String token) {
        return given().auth().oauth2(token).get(REPORT).then();
    }
}
