package cn.reserve.supplydemand.docking;

import static cn.reserve.supplydemand.docking.DockingFixture.TERMS;
import static cn.reserve.supplydemand.docking.DockingFixture.step;
import static cn.reserve.supplydemand.docking.DockingFixture.write;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.platform.rest.Messages;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestTokens;
import cn.reserve.supplydemand.docking.DockingFixture.Pair;
import cn.reserve.supplydemand.notice.SupplyDemandNotice;
import cn.reserve.supplydemand.participant.ParticipantFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TellingOfDockingTest {
    @Inject
    ParticipantFixture participants;

    @Test
    void tellsTheSideThatHasToAnswer() {
        Pair pair = Pair.of(participants);
        String id = pair.interested();
        assertThat(kinds(pair.supplier(), id)).containsExactly("docking.interested");
        assertThat(kinds(pair.buyer(), id)).isEmpty();

        step(pair.supplier(), id, "talk", Map.of()).statusCode(200);
        step(pair.supplier(), id, "proposal", TERMS).statusCode(200);
        assertThat(kinds(pair.buyer(), id)).containsExactly("docking.proposed", "docking.talking");

        step(pair.buyer(), id, "agreement", Map.of()).statusCode(200);
        assertThat(kinds(pair.supplier(), id)).containsExactly("docking.agreed", "docking.interested");
        assertThat(kinds(TestTokens.bureauReviewer("economy"), id)).containsExactly("docking.agreed");
        assertThat(kinds(TestTokens.bureauReviewer("housing"), id)).isEmpty();
        assertThat(kinds(TestTokens.enterprise(participants.verified("510302"), "510302"), id))
                .isEmpty();
    }

    @Test
    void tellsBothOfASuggestionAndTheOtherOfADrop() {
        Pair pair = Pair.of(participants);
        String id = pair.open(TestTokens.districtReviewer("510302"))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(kinds(pair.buyer(), id)).containsExactly("docking.suggested");
        assertThat(kinds(pair.supplier(), id)).containsExactly("docking.suggested");

        step(pair.buyer(), id, "drop", Map.of("reason", "SPECIFICATION")).statusCode(200);
        assertThat(kinds(pair.supplier(), id)).containsExactly("docking.dropped", "docking.suggested");
    }

    @Test
    void manyMessagesAreOneNoticeUntilTheyAreRead() {
        Pair pair = Pair.of(participants);
        String id = pair.talking();
        write(pair.supplier(), id, "一").statusCode(201);
        write(pair.supplier(), id, "二").statusCode(201);
        assertThat(kinds(pair.buyer(), id)).containsExactly("docking.message", "docking.talking");

        given().auth()
                .oauth2(pair.buyer())
                .contentType(ContentType.JSON)
                .body(Map.of("upTo", 2))
                .put(DockingFixture.PATH + "/" + id + "/messages/reading")
                .then()
                .statusCode(204);
        write(pair.supplier(), id, "三").statusCode(201);
        assertThat(kinds(pair.buyer(), id)).containsExactly("docking.message", "docking.message", "docking.talking");
    }

    @Test
    void everyKindHasItsWords() {
        for (SupplyDemandNotice notice : SupplyDemandNotice.values()) {
            for (String part : List.of("", ".todo", ".name")) {
                assertThat(Messages.wording("notice." + notice.key() + part, "木马"))
                        .as(notice.key() + part)
                        .isPresent();
            }
        }
    }

    private static List<String> kinds(String token, String id) {
        return given().auth()
                .oauth2(token)
                .get("/api/supply-demand/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.link == '/dockings/" + id + "' }.kind");
    }
}
