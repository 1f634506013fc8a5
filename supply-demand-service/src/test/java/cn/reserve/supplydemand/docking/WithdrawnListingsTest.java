package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingFixture.read;
import static cn.reserve.supplydemand.docking.DockingFixture.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.docking.DockingFixture.Pair;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enterprises take demands and supplies off the lists; what is still talked about ends, what was agreed stands. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WithdrawnListingsTest {
    private static final String BASE = "/api/supply-demand";

    @Inject
    ParticipantFixture participants;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = Pair.of(participants);
    }

    @Test
    void aWithdrawnDemandEndsItsTalksAndTheSupplierHearsOfIt() {
        String id = pair.talking();

        withdraw(pair.buyer(), "/demands/" + pair.demand()).statusCode(204);

        given().auth()
                .oauth2(pair.buyer())
                .get(BASE + "/demands/" + pair.demand())
                .then()
                .statusCode(404);
        read(pair.supplier(), id)
                .body("state", equalTo("DROPPED"))
                .body("dropped.reason", equalTo("WITHDRAWN"))
                .body("dropped.by", equalTo("BUYER"));
        given().auth()
                .oauth2(pair.supplier())
                .get(BASE + "/notices")
                .then()
                .body("items.link", hasItem("/dockings/" + id));
        step(pair.supplier(), id, "proposal", DockingFixture.TERMS).statusCode(409);
    }

    @Test
    void aWithdrawnSupplyEndsItsTalks() {
        String id = pair.interested();

        withdraw(pair.supplier(), "/supplies/" + pair.supply()).statusCode(204);

        read(pair.buyer(), id).body("dropped.reason", equalTo("WITHDRAWN")).body("dropped.by", equalTo("SUPPLIER"));
    }

    @Test
    void whatWasAgreedStands() {
        String id = pair.agreed();

        withdraw(pair.supplier(), "/supplies/" + pair.supply()).statusCode(204);

        read(pair.buyer(), id).body("state", equalTo("AGREED"));
    }

    @Test
    void onlyItsOwnerWithdrawsAListingAndWithTheVersionItRead() {
        withdraw(pair.supplier(), "/demands/" + pair.demand()).statusCode(404);
        withdraw(pair.buyer(), "/supplies/" + pair.supply()).statusCode(403).body("code", equalTo("supply.not-yours"));
        withdraw(TestTokens.bureauReviewer("economy"), "/demands/" + pair.demand())
                .statusCode(403);
        withdraw(pair.buyer(), "/demands/" + pair.demand(), "\"7\"").statusCode(412);
        withdraw(pair.buyer(), "/demands/" + pair.demand(), null).statusCode(428);
        given().auth()
                .oauth2(pair.buyer())
                .get(BASE + "/demands/" + pair.demand())
                .then()
                .statusCode(200);
    }

    @Test
    void anEnterpriseIsNotLeftToDockWithItself() {
        String talking = pair.talking();
        Pair other = Pair.of(participants);
        String agreed = other.agreed();

        participants.merge(pair.supplierUscc(), pair.buyerUscc());
        participants.merge(other.supplierUscc(), other.buyerUscc());

        read(pair.buyer(), talking).body("state", equalTo("DROPPED")).body("dropped.reason", equalTo("MERGED"));
        read(other.buyer(), agreed).body("state", equalTo("AGREED"));
    }

    @Test
    void nobodyGivesThePlatformsOwnReasons() {
        String id = pair.interested();

        step(pair.buyer(), id, "drop", Map.of("reason", "WITHDRAWN"))
                .statusCode(400)
                .body("violations.rule", hasItem("drop-reason"));
    }

    private static ValidatableResponse withdraw(String token, String listing) {
        return withdraw(token, listing, "\"0\"");
    }

    private static ValidatableResponse withdraw(String token, String listing, @Nullable String ifMatch) {
        RequestSpecification request = given().auth().oauth2(token);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .delete(BASE + listing)
                .then();
    }
}
