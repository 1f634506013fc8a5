package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingFixture.PATH;
import static cn.reserve.supplydemand.docking.DockingFixture.list;
import static cn.reserve.supplydemand.docking.DockingFixture.read;
import static cn.reserve.supplydemand.docking.DockingFixture.step;
import static cn.reserve.supplydemand.docking.DockingFixture.write;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.docking.DockingFixture.Pair;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DockingMessagesTest {
    @Inject
    ParticipantFixture participants;

    private Pair pair;
    private String id;

    @BeforeEach
    void aTalk() {
        pair = Pair.of(participants);
        id = pair.talking();
    }

    @Test
    void bothSidesReadWhatWasWrittenAndWhatIsUnread() {
        write(pair.buyer(), id, "能否十月交货？").statusCode(201).body("sequence", equalTo(1));
        write(pair.buyer(), id, "需要两台。").statusCode(201);
        write(pair.supplier(), id, "可以。").statusCode(201).body("side", equalTo("SUPPLIER"));

        messages(pair.supplier())
                .statusCode(200)
                .body("items.text", contains("能否十月交货？", "需要两台。", "可以。"))
                .body("items.side", contains("BUYER", "BUYER", "SUPPLIER"))
                .body("readUpTo", equalTo(3));
        read(pair.buyer(), id).body("messages", equalTo(3)).body("unread", equalTo(1));
        list(pair.buyer(), Map.of()).body("items[0].unread", equalTo(1));

        reading(pair.buyer(), 3).statusCode(204);
        read(pair.buyer(), id).body("unread", equalTo(0));
        messages(pair.supplier()).body("otherReadUpTo", equalTo(3));
    }

    @Test
    void readingNeverGoesBackNorBeyondTheLast() {
        write(pair.supplier(), id, "一").statusCode(201);
        reading(pair.buyer(), 9_000).statusCode(204);
        reading(pair.buyer(), 0).statusCode(204);

        messages(pair.buyer()).body("readUpTo", equalTo(1));
        reading(pair.buyer(), -1).statusCode(400);
    }

    @Test
    void officialsSeeHowManyAndNeverWhat() {
        write(pair.buyer(), id, "最低价是多少？").statusCode(201);

        String bureau = TestTokens.bureauReviewer("economy");
        read(bureau, id).statusCode(200).body("messages", equalTo(1)).body("unread", equalTo(0));
        messages(bureau).statusCode(403);
        messages(TestTokens.auditor()).statusCode(403);
        messages(TestTokens.enterprise(participants.verified("510302"), "510302"))
                .statusCode(404);
        write(TestTokens.enterprise(participants.verified("510302"), "510302"), id, "偷看")
                .statusCode(404);
        write(bureau, id, "催办").statusCode(403);
        given().get(PATH + "/" + id + "/messages").then().statusCode(401);
    }

    @Test
    void nobodyWritesBeforeInterestOrAfterTheEnd() {
        Pair other = Pair.of(participants);
        String suggested = other.open(TestTokens.bureauReviewer("economy"))
                .statusCode(201)
                .extract()
                .path("id");
        write(other.buyer(), suggested, "你好").statusCode(409).body("code", equalTo("docking.no-message-now"));

        step(pair.buyer(), id, "drop", Map.of("reason", "PRICE")).statusCode(200);
        write(pair.buyer(), id, "再见").statusCode(409);
    }

    @Test
    void namesAnEmptyOrEndlessMessage() {
        write(pair.buyer(), id, " ").statusCode(400).body("violations.field", hasItem("text"));
        write(pair.buyer(), id, "长".repeat(2001)).statusCode(400).body("violations.field", hasItem("text"));
        given().auth()
                .oauth2(pair.buyer())
                .contentType(ContentType.JSON)
                .body(Map.of("text", "没有钥匙"))
                .post(PATH + "/" + id + "/messages")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key-missing"));
    }

    private ValidatableResponse messages(String token) {
        return given().auth().oauth2(token).get(PATH + "/" + id + "/messages").then();
    }

    private ValidatableResponse reading(String token, int upTo) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("upTo", upTo))
                .put(PATH + "/" + id + "/messages/reading")
                .then();
    }
}
