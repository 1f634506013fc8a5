package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** How fast a consumer takes in a long feed: events that stand in the library's outbox until financing has derived its needs from them. */
final class Replay {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final BenchStack bench;

    Replay(BenchStack bench) {
        this.bench = bench;
    }

    void run(Results results, int events) throws SQLException, IOException, InterruptedException {
        long before = position();
        bench.stop(Part.FINANCING);
        long last = new Population(bench).whitelistEvents(events);
        bench.restart(Part.FINANCING);
        long begin = System.nanoTime();
        long from = position();
        while (position() < last) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("replay stands at " + position() + " of " + last);
            }
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        results.section(
                "Replay",
                "Financing follows " + Results.format(events) + " events of the library's feed (position " + before
                        + " to " + last + "): long poll, parse, upsert and position in one transaction a page.",
                List.of(
                        Results.atLeast("events per second", (last - from) / seconds, 10_000),
                        Results.plain("needs afterwards", Results.format(count()))));
    }

    private long position() throws SQLException {
        return number("SELECT coalesce(max(position), 0) FROM feed_position WHERE source = 'library'");
    }

    private long count() throws SQLException {
        return number("SELECT count(*) FROM need");
    }

    private long number(String sql) throws SQLException {
        try (Connection database = bench.database(Part.FINANCING);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
