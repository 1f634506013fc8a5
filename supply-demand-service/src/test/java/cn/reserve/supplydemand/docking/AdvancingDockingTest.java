package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingFixture.PATH;
import static cn.reserve.supplydemand.docking.DockingFixture.TERMS;
import static cn.reserve.supplydemand.docking.DockingFixture.TODAY;
import static cn.reserve.supplydemand.docking.DockingFixture.read;
import static cn.reserve.supplydemand.docking.DockingFixture.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.docking.DockingFixture.Pair;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AdvancingDockingTest {
    @Inject
    ParticipantFixture participants;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = Pair.of(participants);
    }

    @Test
    void goesFromASuggestionToAnAgreementThatBothConfirmed() {
        String id = pair.open(TestTokens.bureauReviewer("economy"))
                .statusCode(201)
                .extract()
                .path("id");
        step(pair.supplier(), id, "interest", Map.of("note", "可按期交货"))
                .statusCode(200)
                .body("state", equalTo("INTERESTED"))
                .body("waitsFor", equalTo("BUYER"));
        step(pair.buyer(), id, "talk", Map.of())
                .statusCode(200)
                .body("state", equalTo("TALKING"))
                .body("waitsFor", nullValue());
        step(pair.supplier(), id, "proposal", TERMS)
                .statusCode(200)
                .body("proposal.by", equalTo("SUPPLIER"))
                .body("proposal.amount", equalTo(3_600_000.00f))
                .body("amount", nullValue())
                .body("actions", contains("PROPOSAL", "DROP", "MESSAGE"));

        step(pair.buyer(), id, "agreement", Map.of())
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("amount", equalTo(3_600_000.00f))
                .body("agreedOn", equalTo(TODAY.toString()))
                .body("closedAt", notNullValue())
                .body("actions", contains("MESSAGE"))
                .body("steps.kind", contains("SUGGESTED", "INTERESTED", "TALKING", "PROPOSED", "AGREED"));
    }

    @Test
    void noOneConfirmsItsOwnProposal() {
        String id = pair.talking();
        step(pair.buyer(), id, "agreement", Map.of()).statusCode(409);
        step(pair.buyer(), id, "proposal", TERMS).statusCode(200);

        step(pair.buyer(), id, "agreement", Map.of())
                .statusCode(409)
                .body("code", equalTo("docking.step-not-possible"));
    }

    @Test
    void aCounterproposalTakesThePlaceOfTheFirst() {
        String id = pair.talking();
        step(pair.buyer(), id, "proposal", TERMS).statusCode(200);
        step(pair.supplier(), id, "proposal", Map.of("amount", 3_700_000, "day", TODAY.toString()))
                .statusCode(200)
                .body("proposal.by", equalTo("SUPPLIER"));

        step(pair.supplier(), id, "agreement", Map.of()).statusCode(409);
        step(pair.buyer(), id, "agreement", Map.of()).statusCode(200).body("amount", equalTo(3_700_000.00f));
    }

    @Test
    void confirmsTheProposalThatWasReadAndNoLaterOne() {
        String id = pair.talking();
        String seen = step(pair.buyer(), id, "proposal", TERMS)
                .statusCode(200)
                .extract()
                .header("ETag");
        step(pair.buyer(), id, "proposal", Map.of("amount", 1, "day", TODAY.toString()))
                .statusCode(200);

        step(pair.supplier(), id, "agreement", Map.of(), seen).statusCode(412);
    }

    @Test
    void theOneWhoIsInterestedDoesNotAnswerItself() {
        String id = pair.interested();

        step(pair.buyer(), id, "talk", Map.of()).statusCode(409);
        step(pair.buyer(), id, "interest", Map.of()).statusCode(409);
        step(pair.supplier(), id, "proposal", TERMS).statusCode(409);
    }

    static Stream<Object[]> wrongTerms() {
        String today = TODAY.toString();
        return Stream.of(
                new Object[] {"amount", Map.of("amount", 0, "day", today)},
                new Object[] {"amount", Map.of("amount", -5, "day", today)},
                new Object[] {"amount", Map.of("amount", 1e300, "day", today)},
                new Object[] {"amount", Map.of("amount", 1.234, "day", today)},
                new Object[] {"amount", Map.of("day", today)},
                new Object[] {"day", Map.of("amount", 5)},
                new Object[] {"day", Map.of("amount", 5, "day", "soon")},
                new Object[] {
                    "day", Map.of("amount", 5, "day", TODAY.plusDays(1).toString())
                },
                new Object[] {
                    "day", Map.of("amount", 5, "day", TODAY.minusDays(1).toString())
                },
                new Object[] {"note", Map.of("amount", 5, "day", today, "note", "\u202Eevil")});
    }

    @ParameterizedTest
    @MethodSource("wrongTerms")
    void namesWhatIsWrongWithTerms(String field, Map<String, Object> terms) {
        String id = pair.talking();

        step(pair.buyer(), id, "proposal", terms).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void eitherSideDropsACaseWithAReasonThatBothRead() {
        String id = pair.talking();

        step(pair.supplier(), id, "drop", Map.of("reason", "OTHER"))
                .statusCode(400)
                .body("violations.field", hasItem("text"));
        step(pair.supplier(), id, "drop", Map.of()).statusCode(400).body("violations.field", hasItem("reason"));
        step(pair.supplier(), id, "drop", Map.of("reason", "CAPACITY", "text", "今年产能已排满"))
                .statusCode(200)
                .body("state", equalTo("DROPPED"))
                .body("actions", equalTo(List.of()));

        read(pair.buyer(), id)
                .body("dropped.reason", equalTo("CAPACITY"))
                .body("dropped.text", equalTo("今年产能已排满"))
                .body("dropped.by", equalTo("SUPPLIER"));
        step(pair.buyer(), id, "talk", Map.of()).statusCode(409);
    }

    @Test
    void anAgreementStands() {
        String id = pair.agreed();

        step(pair.buyer(), id, "drop", Map.of("reason", "PRICE")).statusCode(409);
        step(pair.buyer(), id, "proposal", TERMS).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interest", "talk", "proposal", "agreement", "drop"})
    void onlyTheTwoEnterprisesMoveACase(String step) {
        String id = pair.interested();
        Object body = step.equals("proposal") ? TERMS : step.equals("drop") ? Map.of("reason", "PRICE") : Map.of();

        step(TestTokens.enterprise(participants.verified("510302"), "510302"), id, step, body)
                .statusCode(404)
                .body("code", equalTo("docking.not-found"));
        step(TestTokens.bureauReviewer("economy"), id, step, body).statusCode(403);
        step(TestTokens.districtReviewer("510302"), id, step, body).statusCode(403);
        step(TestTokens.auditor(), id, step, body).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body)
                .post(PATH + "/" + id + "/" + step)
                .then()
                .statusCode(401);
    }

    @Test
    void wantsToKnowWhichVersionWasSeen() {
        String id = pair.interested();

        given().auth()
                .oauth2(pair.supplier())
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(PATH + "/" + id + "/talk")
                .then()
                .statusCode(428);
        step(pair.supplier(), id, "talk", Map.of(), "\"7\"").statusCode(412);
    }
}
