package cn.reserve.supplydemand.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.consumergoods.GoodsFixture;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CatalogueResourceTest {
    private static final String PATH = "/api/supply-demand/catalogue";

    @Inject
    ParticipantFixture participants;

    private final String reader = TestTokens.bankOfficer("bank-102100099996");
    private String uscc = "";
    private String machine = "";
    private String fridge = "";

    /** In the model of both. */
    private final String stamp = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aProductInEachList() {
        uscc = participants.verified("510304");
        String owner = TestTokens.enterprise(uscc, "510304");
        machine = SupplyFixture.filed(owner, with(SupplyFixture.machineTool()));
        fridge = GoodsFixture.filed(owner, with(GoodsFixture.fridge()));
    }

    private Map<String, @Nullable Object> with(Map<String, @Nullable Object> product) {
        product.put("model", stamp);
        return product;
    }

    @Test
    void findsBothListsByATwoCharacterWordAndEachFilter() {
        list(Map.of("q", stamp)).body("items.id", contains(fridge, machine));
        list(Map.of("q", stamp + " 冰箱")).statusCode(200);
        list(Map.of("q", "冰箱")).body("items.kind", hasItem("CONSUMER_GOODS"));
        list(Map.of("q", "五轴"))
                .body("items.kind", hasItem("SUPPLY"))
                .body("items.kind", not(hasItem("CONSUMER_GOODS")));
        for (Map<String, Object> hit : Stream.<Map<String, Object>>of(
                        Map.of("kind", "CONSUMER_GOODS"),
                        Map.of("category", "APPLIANCE"),
                        Map.of("energyGrade", 1),
                        Map.of("kind", "CONSUMER_GOODS", "county", "510304", "energyGrade", 3))
                .toList()) {
            list(and(hit)).body("items.id", contains(fridge));
        }
        for (Map<String, Object> hit : Stream.<Map<String, Object>>of(
                        Map.of("kind", "SUPPLY"),
                        Map.of("category", "CNC_MACHINE_TOOL"),
                        Map.of("priceTo", 1_500_000),
                        Map.of("sort", "-price"))
                .toList()) {
            list(and(hit)).body("items.id", contains(machine));
        }
        for (Map<String, Object> miss : Stream.<Map<String, Object>>of(
                        Map.of("county", "510302"),
                        Map.of("category", "ROBOT"),
                        Map.of("priceTo", 10),
                        Map.of("kind", "SUPPLY", "category", "APPLIANCE"))
                .toList()) {
            list(and(miss)).body("items", empty());
        }
    }

    @Test
    void showsNamesCountyAndPricesAndPagesByACursor() {
        String next = list(and(Map.of("size", 1)))
                .body("items[0].enterprise.uscc", equalTo(uscc))
                .body("items[0].countyName", equalTo("县510304"))
                .body("items[0].product", equalTo("釜溪"))
                .body("items[0].priceFrom", nullValue())
                .body("total", equalTo(2))
                .extract()
                .path("nextCursor");
        list(and(Map.of("size", 1, "cursor", next)))
                .body("items.id", contains(machine))
                .body("items[0].priceFrom", equalTo(1_500_000f));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, DEMAND",
        "category, SPACESHIP",
        "energyGrade, 9",
        "energyGrade, best",
        "priceTo, cheap",
        "sort, name"
    })
    void namesAWrongFilter(String name, String value) {
        list(Map.of(name, value)).statusCode(400).body("violations.field", hasItem(name));
    }

    @Test
    void showsTheFiguresOfEachListAndWhoseItIs() {
        read(reader, machine)
                .statusCode(200)
                .body("supply.keyFigures", containsString("定位精度"))
                .body("good", nullValue())
                .body("pictures", empty())
                .body("own", equalTo(false));
        read(TestTokens.applicant(), fridge)
                .body("good.tradeInOffer", containsString("800"))
                .body("supply", nullValue());
        read(TestTokens.enterprise(uscc, "510304"), fridge).body("own", equalTo(true));
        read(reader, UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("catalogue-product.not-found"));
    }

    @Test
    void isForWhoeverIsSignedInAndForNoMachine() {
        Stream.of(
                        TestTokens.applicant(),
                        TestTokens.districtReviewer("510302"),
                        TestTokens.centralBank(),
                        TestTokens.systemAdmin(),
                        TestTokens.securityAdmin())
                .forEach(token -> read(token, machine).statusCode(200));
        read(TestTokens.feedReader(), machine).statusCode(403);
        given().get(PATH).then().statusCode(401);
        given().get(PATH + "/" + machine).then().statusCode(401);
        given().get(PATH + "/export").then().statusCode(401);
    }

    @Test
    void exportsBothLists() {
        given().auth()
                .oauth2(reader)
                .queryParams(Map.of("format", "CSV", "q", stamp))
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFF产品或品牌,型号,清单,类别"))
                .body(containsString("消费品,家电"))
                .body(containsString("装备,数控机床"));
    }

    private Map<String, Object> and(Map<String, Object> query) {
        var all = new java.util.HashMap<>(query);
        all.put("q", stamp);
        return all;
    }

    private ValidatableResponse list(Map<String, ?> query) {
        return given().auth().oauth2(reader).queryParams(query).get(PATH).then();
    }

    private static ValidatableResponse read(String token, String id) {
        return given().auth().oauth2(token).get(PATH + "/" + id).then();
    }
}
