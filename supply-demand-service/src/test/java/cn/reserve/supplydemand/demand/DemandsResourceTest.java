package cn.reserve.supplydemand.demand;

import static cn.reserve.supplydemand.demand.DemandFixture.PATH;
import static cn.reserve.supplydemand.demand.DemandFixture.change;
import static cn.reserve.supplydemand.demand.DemandFixture.file;
import static cn.reserve.supplydemand.demand.DemandFixture.filed;
import static cn.reserve.supplydemand.demand.DemandFixture.machineTool;
import static cn.reserve.supplydemand.demand.DemandFixture.machineToolWith;
import static cn.reserve.supplydemand.demand.DemandFixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DemandsResourceTest {
    @Inject
    ParticipantFixture participants;

    private String uscc = "";
    private String token = "";

    @BeforeEach
    void anEnterprise() {
        uscc = participants.verified("510302");
        token = TestTokens.enterprise(uscc, "510302");
    }

    @Test
    void filesADemandOfTheCallersEnterprise() {
        file(token, machineTool())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/api/supply-demand/demands/[0-9a-f-]{36}"))
                .body("enterprise.uscc", equalTo(uscc))
                .body("county", equalTo("510302"))
                .body("countyName", equalTo("县510302"))
                .body("budget", equalTo(4_000_000.00f))
                .body("purchaseMonth", equalTo(YearMonth.now().plusMonths(6).toString()));
    }

    @Test
    void exportsTheCallersOwnDemandsOnly() {
        filed(token, machineTool());
        String other = participants.verified("510304");
        filed(TestTokens.enterprise(other, "510304"), machineTool());

        String own = exported(token);
        String district = exported(TestTokens.districtReviewer("510304"));

        assertThat(own).startsWith("\uFEFF需求设备,类型,类别").contains("设备更新", uscc).doesNotContain(other);
        assertThat(district).contains(other).doesNotContain(uscc);
        given().auth()
                .oauth2(TestTokens.bankOfficer("bank-102655000018"))
                .get(PATH + "/export")
                .then()
                .statusCode(403);
        given().get(PATH + "/export").then().statusCode(401);
    }

    private static String exported(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("format", "CSV")
                .get(PATH + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
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
    void refusesTheSameKeyForAnotherDemand() {
        TestPerson person = TestPerson.withRoles("enterprise").in(uscc, "enterprise");
        String key = UUID.randomUUID().toString();
        file(TestTokens.of(person), machineTool(), key).statusCode(201);

        file(TestTokens.of(person), machineToolWith("quantity", 3), key)
                .statusCode(409)
                .body("code", equalTo("idempotency.key-reused"));
    }

    @Test
    void wantsAnIdempotencyKey() {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(machineTool())
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
    }

    @Test
    void waitsForTheVerificationOfTheEnterprise() {
        file(TestTokens.enterprise(ParticipantFixture.newUscc(), "510302"), machineTool())
                .statusCode(409)
                .body("code", equalTo("participant.not-verified"));
    }

    static Stream<Object[]> wrongFields() {
        return Stream.of(
                new Object[] {"kind", null},
                new Object[] {"wantedEquipment", " "},
                new Object[] {"wantedEquipment", "长".repeat(10_000)},
                new Object[] {"keyFigures", "\u202Eevil"},
                new Object[] {"category", "SPACESHIP"},
                new Object[] {"quantity", 0},
                new Object[] {"budget", -1},
                new Object[] {"budget", "NaN"},
                new Object[] {"budget", 1e300},
                new Object[] {"purchaseMonth", "2001-01"},
                new Object[] {"purchaseMonth", "soon"},
                new Object[] {"purchaseMonth", "9999-12"},
                new Object[] {"purchaseMonth", "+9999999-01"},
                new Object[] {"retiredEquipment", null},
                new Object[] {"retiredYear", YearMonth.now().getYear() + 1},
                new Object[] {"projectId", "not-an-id"},
                new Object[] {"unknown", "field"});
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void namesTheWrongField(String field, @Nullable Object value) {
        file(token, machineToolWith(field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @Test
    void namesEveryWrongFieldInBothLanguages() {
        var demand = machineToolWith("retiredEquipment", null);
        demand.put("retiredYear", null);

        file(token, demand)
                .statusCode(400)
                .body("violations.field", hasItems("retiredEquipment", "retiredYear"))
                .body("violations[0].zh", matchesPattern("(?s).*\\p{IsHan}.*"))
                .body("violations[0].en", matchesPattern("\\p{ASCII}+"));
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
        file(TestTokens.districtReviewer("510302"), machineTool()).statusCode(403);
        file(TestTokens.applicant(), machineTool()).statusCode(403);
    }

    @Test
    void letsNoBankRead() {
        String id = filed(token, machineTool());

        read(TestTokens.bankManager("bank-102100099996"), id).statusCode(403);
    }

    @Test
    void showsADemandToItsOwnerDistrictAndTheCity() {
        String id = filed(token, machineTool());

        Stream.of(
                        token,
                        TestTokens.districtReviewer("510302"),
                        TestTokens.bureauReviewer("economy"),
                        TestTokens.commissionPreparer(),
                        TestTokens.commissionApprover(),
                        TestTokens.auditor())
                .forEach(reader -> read(reader, id).statusCode(200).header("ETag", "\"0\""));
    }

    @Test
    void hidesADemandFromEverybodyElse() {
        String id = filed(token, machineTool());

        Stream.of(
                        TestTokens.enterprise(participants.verified("510302"), "510302"),
                        TestTokens.districtReviewer("510304"),
                        TestTokens.bureauReviewer("housing"))
                .forEach(stranger -> read(stranger, id).statusCode(404).body("code", equalTo("demand.not-found")));
    }

    @Test
    void changesTheCallersDemand() {
        String id = filed(token, machineTool());

        change(token, id, "\"0\"", machineToolWith("quantity", 5))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("quantity", equalTo(5))
                .body("version", equalTo(1));
    }

    @Test
    void refusesAStaleChange() {
        String id = filed(token, machineTool());
        change(token, id, "\"0\"", machineToolWith("quantity", 5)).statusCode(200);

        change(token, id, "\"0\"", machineToolWith("quantity", 6)).statusCode(412);

        read(token, id).body("quantity", equalTo(5));
    }

    @Test
    void wantsToKnowWhichVersionWasSeen() {
        String id = filed(token, machineTool());

        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(machineTool())
                .put(PATH + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void refusesAWrongChangeAndKeepsTheOld() {
        String id = filed(token, machineTool());

        change(token, id, "\"0\"", machineToolWith("quantity", -5)).statusCode(400);

        read(token, id).body("quantity", equalTo(2)).header("ETag", "\"0\"");
    }

    @Test
    void hidesADemandFromAnotherEnterprisesChange() {
        String id = filed(token, machineTool());
        String stranger = TestTokens.enterprise(participants.verified("510302"), "510302");

        change(stranger, id, "\"0\"", machineTool()).statusCode(404);
        change(TestTokens.auditor(), id, "\"0\"", machineTool()).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(machineTool())
                .put(PATH + "/" + id)
                .then()
                .statusCode(401);
    }

    @Test
    void belongsToTheSurvivingEnterpriseAfterAMerger() {
        String id = filed(token, machineTool());
        String into = participants.verified("510304");

        participants.merge(uscc, into);

        read(TestTokens.enterprise(into, "510304"), id).statusCode(200).body("county", equalTo("510304"));
        read(token, id).statusCode(404);
    }

    @Test
    void followsItsEnterpriseToAnotherCounty() {
        String id = filed(token, machineTool());

        participants.moved(uscc, "510304");

        read(TestTokens.districtReviewer("510304"), id).statusCode(200).body("county", equalTo("510304"));
        read(TestTokens.districtReviewer("510302"), id).statusCode(404);
    }
}
