package cn.reserve.supplydemand.supply;

import static cn.reserve.supplydemand.supply.SupplyFixture.PATH;
import static cn.reserve.supplydemand.supply.SupplyFixture.change;
import static cn.reserve.supplydemand.supply.SupplyFixture.file;
import static cn.reserve.supplydemand.supply.SupplyFixture.filed;
import static cn.reserve.supplydemand.supply.SupplyFixture.machineTool;
import static cn.reserve.supplydemand.supply.SupplyFixture.machineToolWith;
import static cn.reserve.supplydemand.supply.SupplyFixture.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SuppliesResourceTest {
    @Inject
    ParticipantFixture participants;

    private String uscc = "";
    private String token = "";

    @BeforeEach
    void anEnterprise() {
        uscc = participants.verified("510304");
        token = TestTokens.enterprise(uscc, "510304");
    }

    @Test
    void filesASupplyOfTheCallersEnterprise() {
        file(token, machineTool())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/api/supply-demand/supplies/[0-9a-f-]{36}"))
                .body("enterprise.uscc", equalTo(uscc))
                .body("countyName", equalTo("县510304"))
                .body("localContent", equalTo(85.5f))
                .body("firstOfKind", equalTo(true));
    }

    @Test
    void exportsTheListAsItsFiltersLeaveIt() {
        filed(token, machineToolWith("product", "齉字号五轴机床"));
        filed(token, machineToolWith("product", "=1+1"));

        given().auth()
                .oauth2(TestTokens.bankOfficer("bank-102655000018"))
                .queryParams(Map.of("format", "CSV", "q", "齉字"))
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFF产品,型号,类别"))
                .body(containsString("齉字号五轴机床"))
                .body(containsString("数控机床"))
                .body(not(containsString("1+1")));
        given().auth()
                .oauth2(token)
                .queryParams(Map.of("format", "CSV", "language", "en", "mine", "true"))
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFProduct,Model"))
                .body(containsString("CNC machine tool"));
        given().get(PATH + "/export").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.of(TestPerson.withRoles("feed-reader")))
                .get(PATH + "/export")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(token)
                .queryParam("category", "NONSENSE")
                .get(PATH + "/export")
                .then()
                .statusCode(400);
    }

    @Test
    void takesASupplyWithoutEnergyGrade() {
        file(token, machineToolWith("energyGrade", null)).statusCode(201).body("energyGrade", nullValue());
    }

    @Test
    void answersARepeatWithTheFirstResult() {
        TestPerson person = TestPerson.withRoles("enterprise").in(uscc, "enterprise");
        String key = UUID.randomUUID().toString();
        String first = file(TestTokens.of(person), machineTool(), key)
                .statusCode(201)
                .extract()
                .path("id");

        file(TestTokens.of(person), machineTool(), key).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void waitsForTheVerificationOfTheEnterprise() {
        file(TestTokens.enterprise(ParticipantFixture.newUscc(), "510302"), machineTool())
                .statusCode(409)
                .body("code", equalTo("participant.not-verified"));
    }

    static Stream<@Nullable Object[]> wrongFields() {
        return Stream.of(
                new @Nullable Object[] {"product", null},
                new Object[] {"model", ""},
                new Object[] {"category", "SPACESHIP"},
                new Object[] {"energyGrade", 6},
                new Object[] {"yearlyCapacity", -1},
                new @Nullable Object[] {"deliveryDays", null},
                new Object[] {"priceFrom", -0.01},
                new Object[] {"priceFrom", 1.001},
                new Object[] {"priceTo", 1_499_999.99},
                new Object[] {"localContent", 101},
                new Object[] {"afterSales", "\u0000"});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        // A highest price below the lowest is told at the highest price.
        String named = "priceTo".equals(field) ? "priceTo" : field;

        file(token, machineToolWith(field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(named));
    }

    @Test
    void asksForSignIn() {
        given().contentType(ContentType.JSON)
                .body(machineTool())
                .post(PATH)
                .then()
                .statusCode(401);
        given().get(PATH).then().statusCode(401);
        given().get(PATH + "/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void letsOnlyEnterprisesFile() {
        file(TestTokens.bureauReviewer("economy"), machineTool()).statusCode(403);
    }

    @Test
    void showsASupplyToEverySignedInPerson() {
        String id = filed(token, machineTool());

        Stream.of(
                        TestTokens.applicant(),
                        TestTokens.enterprise(ParticipantFixture.newUscc(), "510302"),
                        TestTokens.bankOfficer("bank-102100099996"),
                        TestTokens.securityAdmin())
                .forEach(reader -> read(reader, id).statusCode(200).header("ETag", "\"0\""));
    }

    @Test
    void showsNoSupplyToMachines() {
        String id = filed(token, machineTool());

        read(TestTokens.feedReader(), id).statusCode(403);
        read(TestTokens.whitelistReader(), id).statusCode(403);
    }

    @Test
    void saysWhenThereIsNoSuchSupply() {
        read(token, UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("supply.not-found"));
        read(token, "not-an-id").statusCode(404);
    }

    @Test
    void changesTheCallersSupply() {
        String id = filed(token, machineTool());

        change(token, id, "\"0\"", machineToolWith("deliveryDays", 30))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("deliveryDays", equalTo(30));
    }

    @Test
    void refusesAStaleChange() {
        String id = filed(token, machineTool());
        change(token, id, "\"0\"", machineToolWith("deliveryDays", 30)).statusCode(200);

        change(token, id, "\"0\"", machineToolWith("deliveryDays", 20)).statusCode(412);

        read(token, id).body("deliveryDays", equalTo(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "W/\"0\"", "\"99\"", "nonsense"})
    void takesOnlyTheCurrentVersionsTag(String ifMatch) {
        String id = filed(token, machineTool());

        change(token, id, ifMatch, machineTool()).statusCode(412);
    }

    @Test
    void refusesAWrongChange() {
        String id = filed(token, machineTool());

        change(token, id, "\"0\"", machineToolWith("priceTo", 1)).statusCode(400);

        read(token, id).header("ETag", "\"0\"");
    }

    @Test
    void letsNobodyChangeAnotherEnterprisesSupply() {
        String id = filed(token, machineTool());
        String stranger = TestTokens.enterprise(participants.verified("510302"), "510302");

        change(stranger, id, "\"0\"", machineTool()).statusCode(403).body("code", equalTo("supply.not-yours"));
        change(TestTokens.auditor(), id, "\"0\"", machineTool()).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(machineTool())
                .put(PATH + "/" + id)
                .then()
                .statusCode(401);
    }
}
