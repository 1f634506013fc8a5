package cn.reserve.platformtest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platform.feed.Feed;
import cn.reserve.platformtest.toy.PlayingWithToys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FeedResourceTest {
    @Inject
    PlayingWithToys toys;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    @Test
    void aTypeThatOnlyTheDatabaseFindsUnreadableIsTheCallersFault() {
        toys.make("木马");

        given().auth()
                .oauth2(TestTokens.feedReader())
                .queryParam("type", "a\0b")
                .get("/api/toy/feed")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.text-unstorable"));
    }

    @Test
    void givesCloudEventsInCommitOrder() {
        long start = head();
        UUID id = toys.make("木马 \"快\" 🐎");
        toys.rename(id, "铁马");

        JsonPath page = read("?after=" + start).statusCode(200).extract().jsonPath();

        assertThat(page.getList("events.data.name")).containsExactly("木马 \"快\" 🐎", "铁马");
        assertThat(page.getString("events[0].specversion")).isEqualTo("1.0");
        assertThat(page.getString("events[0].source")).isEqualTo("/api/toy");
        assertThat(page.getString("events[0].type")).isEqualTo("toy.changed");
        assertThat(page.getString("events[0].subject")).isEqualTo(id.toString());
        assertThat(UUID.fromString(page.getString("events[0].id")).version()).isEqualTo(7);
        assertThat(page.getLong("next")).isEqualTo(Long.parseLong(page.getString("events[1].position")));
        assertThat(page.getLong("head")).isEqualTo(page.getLong("next"));
    }

    @Test
    void keepsDecimalsAsTheyWerePublished() {
        long start = head();
        publish("toy.priced", Map.of("price", new BigDecimal("20000000.00")));

        String body = read("?after=" + start).extract().asString();

        assertThat(body).contains("\"price\":20000000.00");
    }

    @Test
    void givesPagesThatFollowEachOther() {
        long start = head();
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 5)
                        .forEach(number -> feed.publish("toy.counted", "same", Map.of("number", number))));

        JsonPath first = read("?limit=3&after=" + start).extract().jsonPath();
        JsonPath second =
                read("?limit=3&after=" + first.getLong("next")).extract().jsonPath();

        assertThat(first.getList("events.data.number")).containsExactly(0, 1, 2);
        assertThat(second.getList("events.data.number")).containsExactly(3, 4);
        assertThat(second.getLong("next")).isEqualTo(second.getLong("head"));
    }

    @Test
    void givesOnlyTheTypesAskedForAndMovesOnPastTheOthers() {
        long start = head();
        publish("toy.lost", Map.of());
        publish("toy.found", Map.of());
        publish("toy.lost", Map.of());

        JsonPath page =
                read("?type=toy.found&type=toy.sold&after=" + start).extract().jsonPath();

        assertThat(page.getList("events.type")).containsExactly("toy.found");
        assertThat(page.getLong("next")).isEqualTo(page.getLong("head")).isGreaterThan(start);
    }

    /** Positions have gaps, and other types may lie between: one look covers a window, one answer as many as it takes. */
    @Test
    void findsAnEventFarBehindThePositionWithoutWaiting() {
        long start = head();
        rows.texts("SELECT max(nextval('feed_event_position'))::text FROM generate_series(1, 25000)");
        publish("toy.found", Map.of());

        JsonPath page = read("?type=toy.found&after=" + start).extract().jsonPath();

        assertThat(page.getList("events.type")).containsExactly("toy.found");
        assertThat(page.getLong("next")).isEqualTo(page.getLong("head")).isGreaterThan(start + 25_000);
    }

    @Test
    void answersAtOnceWithoutWait() {
        long start = head();

        JsonPath page = read("?after=" + start).extract().jsonPath();

        assertThat(page.getList("events")).isEmpty();
        assertThat(page.getLong("next")).isEqualTo(start);
    }

    @Test
    void wakesAWaitingReader() throws Exception {
        long start = head();
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(
                () -> read("?wait=25&after=" + start).extract().jsonPath());
        awaitIdle(waiting);

        publish("toy.lost", Map.of("number", 1));

        // Without a notification it would look again only after 20 seconds (application.properties).
        JsonPath page = waiting.get(12, TimeUnit.SECONDS);
        assertThat(page.getList("events.data.number")).containsExactly(1);
    }

    @Test
    void stillDeliversWhenTheListeningConnectionBreaks() throws Exception {
        long start = head();
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(
                () -> read("?wait=20&after=" + start).extract().jsonPath());
        awaitIdle(waiting);
        rows.texts("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE usename = current_user AND (query LIKE 'LISTEN%' OR query = 'SELECT 1')");

        publish("toy.lost", Map.of("number", 1));

        assertThat(waiting.get(10, TimeUnit.SECONDS).getList("events.data.number"))
                .containsExactly(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> !listeners().isEmpty());
    }

    @Test
    void endsTheWaitWithoutNews() {
        long start = head();

        JsonPath page = read("?wait=1&after=" + start).statusCode(200).extract().jsonPath();

        assertThat(page.getList("events")).isEmpty();
    }

    @Test
    void refusesAPositionThatTheFeedDoesNotHave() {
        read("?after=" + (head() + 1000))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("feed.position-unknown"));
    }

    @Test
    void refusesParametersOutOfRange() {
        for (String query : List.of("?after=-1", "?limit=0", "?limit=2001", "?wait=26", "?wait=-1", "?after=x")) {
            int status = read(query).extract().statusCode();
            assertThat(status).as(query).isBetween(400, 404);
        }
    }

    @Test
    void isOnlyForFeedReaders() {
        given().get("/api/toy/feed").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.commissionApprover())
                .get("/api/toy/feed")
                .then()
                .statusCode(403);
    }

    private void publish(String type, Map<String, Object> data) {
        QuarkusTransaction.requiringNew().run(() -> feed.publish(type, "subject", data));
    }

    private long head() {
        return rows.number("SELECT coalesce(max(position), 0) FROM feed_event");
    }

    private List<String> listeners() {
        return rows.texts("SELECT pid::text FROM pg_stat_activity WHERE usename = current_user AND query LIKE 'LISTEN%'"
                + " AND datname = current_database()");
    }

    /** The request is waiting when it has asked the database and nothing runs there. */
    private void awaitIdle(CompletableFuture<?> waiting) {
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !waiting.isDone());
    }

    private static ValidatableResponse read(String query) {
        return given().auth()
                .oauth2(TestTokens.feedReader())
                .get("/api/toy/feed" + query)
                .then();
    }
}
