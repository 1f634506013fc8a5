package cn.reserve.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.platform.feed.FeedReader.StoredEvent;
import cn.reserve.platform.feed.FeedReader.StoredPage;
import cn.reserve.platformtest.PostgresForTests;
import cn.reserve.platformtest.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a page of the feed costs in memory. */
class FeedReaderTest {
    private static final String ROWS_READ =
            "SELECT coalesce(idx_tup_fetch, 0) + seq_tup_read FROM pg_stat_user_tables WHERE relname = 'feed_event'";

    private final TestDatabase database = PostgresForTests.newDatabase("classpath:db/platform");

    @Test
    void readsNoMoreOfLargeEventsThanAPageTakes() throws Exception {
        publish(200, 200_000);

        StoredPage page = reader().read(0, 2_000, Set.of(), Duration.ZERO);

        assertThat(page.events()).hasSizeBetween(20, 22);
        assertThat(page.next()).isEqualTo(page.events().getLast().position());
        await().until(() -> number(ROWS_READ) > 0);
        assertThat(number(ROWS_READ)).isLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({"200, 100000", "300, 10", "49, 10", "50, 10", "51, 10"})
    void givesEveryEventOnceInOrderWhateverItsSize(int count, int size) throws Exception {
        publish(count, size);
        FeedReader reader = reader();

        List<Long> positions = new ArrayList<>();
        StoredPage page = reader.read(0, 2_000, Set.of(), Duration.ZERO);
        while (!page.events().isEmpty()) {
            page.events().stream().map(StoredEvent::position).forEach(positions::add);
            page = reader.read(page.next(), 2_000, Set.of(), Duration.ZERO);
        }

        assertThat(positions).hasSize(count).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void letsNobodyWaitForNewsOfAServiceThatStops() throws Exception {
        FeedSignal signal = new FeedSignal();
        FeedReader reader = reader(signal);
        FutureTask<StoredPage> waiting = new FutureTask<>(() -> reader.read(0, 10, Set.of(), Duration.ofMinutes(5)));
        Thread.ofVirtual().start(waiting);

        signal.close();

        assertThat(waiting.get(20, TimeUnit.SECONDS).events()).isEmpty();
    }

    private FeedReader reader() {
        return reader(new FeedSignal());
    }

    private FeedReader reader(FeedSignal signal) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.app());
        source.setPassword(database.password());
        // As on a large feed: in order of the index, row after row.
        source.setOptions("-c enable_seqscan=off -c enable_bitmapscan=off");
        return new FeedReader(source, signal, Duration.ofSeconds(1));
    }

    private void publish(int count, int size) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO feed_event (position, id, type, subject, occurred_at, data)"
                    + " SELECT nextval('feed_event_position'), gen_random_uuid(), 'toy.large', 'x', now(),"
                    + " json_build_object('text', repeat('x', " + size + "))"
                    + " FROM generate_series(1, " + count + ")");
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
