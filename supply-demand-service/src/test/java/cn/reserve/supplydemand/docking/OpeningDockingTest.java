package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingFixture.PATH;
import static cn.reserve.supplydemand.docking.DockingFixture.list;
import static cn.reserve.supplydemand.docking.DockingFixture.read;
import static cn.reserve.supplydemand.docking.DockingFixture.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestPerson;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.docking.DockingFixture.Pair;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import cn.reserve.supplydemand.supply.SupplyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OpeningDockingTest {
    @Inject
    ParticipantFixture participants;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = Pair.of(participants);
    }

    @Test
    void aBuyerStatesInterestAndTheSupplierHasToAnswer() {
        pair.open(pair.buyer())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/api/supply-demand/dockings/[0-9a-f-]{36}"))
                .body("state", equalTo("INTERESTED"))
                .body("openedBy", equalTo("BUYER"))
                .body("side", equalTo("BUYER"))
                .body("waitsFor", equalTo("SUPPLIER"))
                .body("buyer.enterprise.uscc", equalTo(pair.buyerUscc()))
                .body("supplier.countyName", equalTo("县510304"))
                .body("wantedEquipment", equalTo("五轴联动数控机床"))
                .body("model", equalTo("VMC-850U"))
                .body("actions", contains("DROP"))
                .body("steps[0].note", equalTo("希望了解交货期"));
    }

    @Test
    void aSupplierComesForwardWithAnOfferOfTheDemandsCategory() {
        pair.open(pair.supplier())
                .statusCode(201)
                .body("openedBy", equalTo("SUPPLIER"))
                .body("waitsFor", equalTo("BUYER"));
    }

    @Test
    void aSupplierLearnsWhoTheBuyerIsWhenTheBuyerComesForward() {
        String id = pair.open(pair.supplier())
                .statusCode(201)
                .body("buyer.enterprise", nullValue())
                .body("buyer.county", equalTo("510302"))
                .extract()
                .path("id");
        read(pair.buyer(), id).body("buyer.enterprise.uscc", equalTo(pair.buyerUscc()));
        list(pair.supplier(), Map.of()).body("items[0].buyer", nullValue());

        step(pair.buyer(), id, "talk", Map.of()).statusCode(200);

        read(pair.supplier(), id).body("buyer.enterprise.uscc", equalTo(pair.buyerUscc()));
        list(pair.supplier(), Map.of()).body("items[0].buyer.uscc", equalTo(pair.buyerUscc()));
    }

    @Test
    void aBuyerThatEndsTheCaseAtOnceStaysUnnamed() {
        String id = pair.open(pair.supplier()).statusCode(201).extract().path("id");

        step(pair.buyer(), id, "drop", Map.of("reason", "FOUND_ANOTHER")).statusCode(200);

        read(pair.supplier(), id)
                .body("buyer.enterprise", nullValue())
                .body("steps.personName", contains(notNullValue(), nullValue()))
                .body("steps.organisationName", contains(notNullValue(), nullValue()));
    }

    @Test
    void aSupplierLearnsNothingOfADemandThatItsSupplyDoesNotFit() {
        String boiler = SupplyFixture.filed(pair.supplier(), SupplyFixture.boiler());

        open(pair.supplier(), pair.demand(), boiler).statusCode(404).body("code", equalTo("demand.not-found"));
    }

    @Test
    void theEconomyBureauOrTheDemandsDistrictSuggestsThePairToBoth() {
        for (String office : List.of(TestTokens.bureauReviewer("economy"), TestTokens.districtReviewer("510302"))) {
            Pair other = Pair.of(participants);
            other.open(office)
                    .statusCode(201)
                    .body("state", equalTo("SUGGESTED"))
                    .body("openedBy", equalTo("OFFICE"))
                    .body("waitsFor", equalTo("BOTH"))
                    .body("side", equalTo("OFFICE"))
                    .body("actions", equalTo(List.of()));
        }
    }

    @Test
    void noOneElseOpensACase() {
        pair.open(TestTokens.enterprise(participants.verified("510302"), "510302"))
                .statusCode(404)
                .body("code", equalTo("demand.not-found"));
        pair.open(TestTokens.districtReviewer("510304")).statusCode(404);
        pair.open(TestTokens.bureauReviewer("housing")).statusCode(404);
        pair.open(TestTokens.auditor()).statusCode(403);
        pair.open(TestTokens.commissionPreparer()).statusCode(403);
        pair.open(TestTokens.bankOfficer("bank-102100099996")).statusCode(403);
        given().contentType(ContentType.JSON).body(Map.of()).post(PATH).then().statusCode(401);
    }

    @Test
    void anOwnSupplyNeedsNoDocking() {
        String own = SupplyFixture.filed(pair.buyer(), SupplyFixture.machineTool());

        open(pair.buyer(), pair.demand(), own).statusCode(409).body("code", equalTo("docking.own-supply"));
    }

    @Test
    void namesWhatIsMissingAndWhatIsUnknown() {
        String nowhere = UUID.randomUUID().toString();
        open(pair.buyer(), nowhere, pair.supply()).statusCode(404).body("code", equalTo("demand.not-found"));
        open(pair.buyer(), pair.demand(), nowhere).statusCode(404).body("code", equalTo("supply.not-found"));
        given().auth()
                .oauth2(pair.buyer())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "k")
                .body(Map.of("demandId", pair.demand()))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("supplyId"));
    }

    @Test
    void thePairHasOneCaseUntilItIsDropped() {
        String id = pair.interested();

        pair.open(pair.supplier()).statusCode(409).body("code", equalTo("docking.open-already"));

        step(pair.buyer(), id, "drop", Map.of("reason", "PLAN_CHANGED")).statusCode(200);
        pair.open(pair.supplier()).statusCode(201).body("id", not(equalTo(id)));
    }

    @Test
    void ofTwoWhoOpenAtOnceOneIsTold() throws Exception {
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = Stream.of(pair.buyer(), pair.supplier())
                    .<Callable<Integer>>map(
                            token -> () -> pair.open(token).extract().statusCode())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (var answer : people.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void answersARepeatWithTheFirstResult() {
        String person = TestTokens.of(TestPerson.withRoles("enterprise").in(pair.buyerUscc(), "enterprise"));
        String key = UUID.randomUUID().toString();
        String first = pair.open(person, key).statusCode(201).extract().path("id");

        pair.open(person, key).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void bothSidesSeeTheSameCaseAndSoDoTheirOfficials() {
        String id = pair.interested();

        Stream.of(
                        pair.buyer(),
                        pair.supplier(),
                        TestTokens.districtReviewer("510302"),
                        TestTokens.districtReviewer("510304"),
                        TestTokens.bureauReviewer("economy"),
                        TestTokens.commissionPreparer(),
                        TestTokens.commissionApprover(),
                        TestTokens.auditor())
                .forEach(reader -> read(reader, id)
                        .statusCode(200)
                        .header("ETag", "\"0\"")
                        .body("budget", nullValue())
                        .body("steps.size()", equalTo(1)));
    }

    @Test
    void aCaseDoesNotExistForEverybodyElse() {
        String id = pair.interested();

        Stream.of(
                        TestTokens.enterprise(participants.verified("510302"), "510302"),
                        TestTokens.districtReviewer("510311"),
                        TestTokens.bureauReviewer("housing"))
                .forEach(stranger -> read(stranger, id).statusCode(404).body("code", equalTo("docking.not-found")));
        read(TestTokens.bankOfficer("bank-102100099996"), id).statusCode(403);
        given().get(PATH + "/" + id).then().statusCode(401);
    }

    @Test
    void followsItsEnterprisesThroughMovesAndMergers() {
        String id = pair.interested();
        participants.moved(pair.buyerUscc(), "510322");
        read(TestTokens.districtReviewer("510322"), id).statusCode(200).body("buyer.county", equalTo("510322"));
        read(TestTokens.districtReviewer("510302"), id).statusCode(404);

        String into = participants.verified("510311");
        participants.merge(pair.supplierUscc(), into);

        read(TestTokens.enterprise(into, "510311"), id)
                .statusCode(200)
                .body("side", equalTo("SUPPLIER"))
                .body("actions", hasItem("TALK"));
        read(pair.supplier(), id).statusCode(404);
    }

    private static ValidatableResponse open(String token, String demand, String supply) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("demandId", demand, "supplyId", supply))
                .post(PATH)
                .then();
    }
}
