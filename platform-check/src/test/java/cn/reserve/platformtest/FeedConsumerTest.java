package cn.reserve.platformtest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.reserve.platformtest.toy.FollowingToys;
import cn.reserve.platformtest.toy.PlayingWithToys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(WithConsumers.class)
class FeedConsumerTest {
    private static final String LOCK = "hashtextextended('feed-consumer:FollowingToys', 0)";

    @Inject
    PlayingWithToys toys;

    @Inject
    FollowingToys following;

    @Inject
    Rows rows;

    @Inject
    Config config;

    @BeforeEach
    void aTypeThatIsNotFollowedDoesNotDisturb() {
        following.fail(0);
    }

    @Test
    void appliesWhatIsPublishedInOrder() {
        UUID id = toys.make("木马");
        toys.rename(id, "铁马");
        toys.rename(id, "石马");

        awaitSeen(id, 3);

        assertThat(seen(id)).containsExactly("0", "1", "2");
    }

    @Test
    void aFailureInTheMiddleStoresNothingAndLosesNothing() {
        UUID id = toys.make("木马");
        awaitSeen(id, 1);

        following.fail(3);
        toys.rename(id, "铁马");
        await().atMost(Duration.ofSeconds(10)).until(() -> following.failuresLeft() < 3);
        assertThat(rows.number("SELECT position FROM feed_position WHERE consumer = 'FollowingToys'"))
                .isLessThan(rows.number("SELECT max(position) FROM feed_event WHERE subject = ?", id));

        awaitSeen(id, 2);
        assertThat(seen(id)).containsExactly("0", "1");
    }

    @Test
    void goesOnAfterAnError() {
        UUID id = toys.make("木马");
        awaitSeen(id, 1);

        following.breakOnce();
        toys.rename(id, "铁马");

        awaitSeen(id, 2);
        assertThat(seen(id)).containsExactly("0", "1");
    }

    @Test
    void survivesTheDeathOfAllItsConnectionsAtRandomMoments() {
        UUID id = toys.make("木马");
        for (int change = 1; change <= 30; change++) {
            toys.rename(id, "马 " + change);
            if (change % 5 == 0) {
                killLockHolders();
            }
        }

        awaitSeen(id, 31);
        assertThat(seen(id)).hasSize(31).isSortedAccordingTo((a, b) -> Integer.compare(number(a), number(b)));
        assertThat(rows.number("SELECT count(*) - count(DISTINCT id) FROM toy_seen"))
                .isZero();
    }

    @Test
    void anotherReplicaTakesOverAtOnceWhenTheActiveOneEnds() throws Exception {
        UUID id = toys.make("木马");
        awaitSeen(id, 1);
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            // The other replica waits in line; the active one loses its session.
            Thread waiting = Thread.ofVirtual().start(() -> lock(statement));
            await().until(() -> waiters() == 1);
            killLockHolders();
            waiting.join(Duration.ofSeconds(5));
            assertThat(waiting.isAlive()).isFalse();

            toys.rename(id, "铁马");
            await().until(() -> waiters() == 1);
            assertThat(seen(id)).containsExactly("0");
        }
        // Closing the connection is what the death of the other replica looks like to the database.
        long died = System.nanoTime();
        awaitSeen(id, 2);
        assertThat(Duration.ofNanos(System.nanoTime() - died)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void replaysFromTheStart() {
        List<UUID> ids = List.of(toys.make("a"), toys.make("b"), toys.make("c"));
        ids.forEach(id -> awaitSeen(id, 1));
        killLockHoldersAfter("UPDATE feed_position SET position = 0; DELETE FROM toy_seen");
        toys.make("d");

        await().atMost(Duration.ofSeconds(15))
                .until(() -> rows.number("SELECT count(*) FROM toy_seen")
                        == rows.number("SELECT count(*) FROM feed_event WHERE type = 'toy.changed'"));
        ids.forEach(id -> assertThat(seen(id)).containsExactly("0"));
    }

    @Test
    void saysWhenTheHeadIsReachedAndNotBefore() {
        UUID id = toys.make("木马");
        awaitSeen(id, 1);
        await().until(() -> following.course().getLast().equals("head"));
        following.course().clear();

        rows.execute("INSERT INTO feed_event (position, id, type, subject, occurred_at, data)"
                + " SELECT nextval('feed_event_position'), uuidv7(), 'toy.changed', 'many', now(), '{\"number\": 0}'"
                + " FROM generate_series(1, 2001)");
        toys.rename(id, "铁马");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> following.course().size() >= 3
                        && following.course().getLast().equals("head"));
        assertThat(following.course()).startsWith("2000").doesNotContainSequence("2000", "head");
    }

    @Test
    void healthAndMetricsTellHowFarItIs() {
        UUID id = toys.make("木马");
        awaitSeen(id, 1);

        await().untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'feed consumers' }.data['FollowingToys.lag']", equalTo(0)));
        assertThat(given().get("/q/metrics").asString())
                .contains("feed_consumer_lag{", "feed_consumer_position{", "consumer=\"FollowingToys\"");
    }

    private void awaitSeen(UUID id, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(id).size() == count);
    }

    private List<String> seen(UUID id) {
        return rows.texts("SELECT number FROM toy_seen WHERE subject = ? ORDER BY position", id);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private void killLockHolders() {
        rows.texts("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                + " AND ((classid::bigint << 32) | objid::bigint) = " + LOCK);
    }

    private void killLockHoldersAfter(String change) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        killLockHolders();
    }

    private long waiters() {
        return rows.number("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                + " AND ((classid::bigint << 32) | objid::bigint) = " + LOCK);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                config.getValue("DB_URL", String.class),
                config.getValue("DB_USERNAME", String.class),
                config.getValue("DB_PASSWORD", String.class));
    }

    private static void lock(Statement statement) {
        try {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
