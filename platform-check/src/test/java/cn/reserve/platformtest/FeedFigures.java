package cn.reserve.platformtest;

import static org.awaitility.Awaitility.await;

import cn.reserve.platformtest.toy.PlayingWithToys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Measures the feed; not part of the tests (its name is not a test's). Run it with
 * {@code mvn -pl platform-check -am test -Dtest=FeedFigures -Dsurefire.failIfNoSpecifiedTests=false}; figures are in ADR 0002.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(WithConsumers.class)
class FeedFigures {
    private static final Logger LOG = Logger.getLogger(FeedFigures.class);
    private static final int EVENTS = Integer.getInteger("figures.events", 200_000);
    private static final int PUBLICATIONS = 500;

    @Inject
    PlayingWithToys toys;

    @Inject
    Rows rows;

    @Test
    void figures() throws Exception {
        List<UUID> ids =
                IntStream.range(0, 20).mapToObj(i -> toys.make("a" + i)).toList();
        publishAtFiftyPerSecond(ids);
        long warm = rows.number("SELECT max(position) FROM feed_event");
        awaitCaughtUp();
        publishAtFiftyPerSecond(ids);
        awaitCaughtUp();
        LOG.infof("FIGURE published to applied, ms, p50 p99 max: %s", rows.texts("""
                SELECT round(1000 * percentile_disc(0.5) WITHIN GROUP (ORDER BY took), 1) || ' '
                    || round(1000 * percentile_disc(0.99) WITHIN GROUP (ORDER BY took), 1) || ' '
                    || round(1000 * max(took), 1)
                FROM (SELECT extract(epoch FROM s.seen_at - e.occurred_at) AS took
                      FROM toy_seen s JOIN feed_event e USING (position) WHERE position > ?::bigint) t
                """, warm));
        writers();
        replay();
    }

    private void publishAtFiftyPerSecond(List<UUID> ids) throws InterruptedException {
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(8)) {
            for (int i = 0; i < PUBLICATIONS; i++) {
                UUID id = ids.get(i % ids.size());
                String name = "name " + i;
                clock.schedule(() -> toys.rename(id, name), i * 20L, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void writers() throws InterruptedException {
        long before = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 2_000; i++) {
                String name = "name " + i;
                threads.submit(() -> toys.make(name));
            }
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        LOG.infof("FIGURE transactions with one event and one audit entry each, 8 writers: %.0f/s", 2_000 / seconds);
        awaitCaughtUp();
    }

    private void replay() {
        rows.execute("INSERT INTO feed_event (position, id, type, subject, occurred_at, data)"
                + " SELECT nextval('feed_event_position'), uuidv7(), 'toy.changed', gen_random_uuid()::text, now(),"
                + " json_build_object('name', repeat('木马', 100), 'number', n) FROM generate_series(1, " + EVENTS
                + ") n");
        long total = rows.number("SELECT count(*) FROM feed_event");
        rows.execute("UPDATE feed_position SET position = 0; DELETE FROM toy_seen");
        long before = System.nanoTime();
        toys.make("starts it");
        awaitCaughtUp();
        double seconds = (System.nanoTime() - before) / 1e9;
        LOG.infof("FIGURE replay of %d events of 700 bytes in %.1f s: %.0f/s", total, seconds, total / seconds);
    }

    private void awaitCaughtUp() {
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(10))
                .until(() -> rows.number(
                                "SELECT (SELECT max(position) FROM feed_event) - (SELECT min(position) FROM feed_position)")
                        == 0);
    }
}
