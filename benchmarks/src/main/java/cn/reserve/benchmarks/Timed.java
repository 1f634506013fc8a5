package cn.reserve.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One combination, how long the service takes for it, and how long its bare SQL takes. */
final class Timed {
    private static final int SCREENED = 5;
    private static final int MEASURED_AT_LEAST = 20;
    private static final int MEASURED = 60;
    private static final long MEASURED_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final int IN_A_ROUND = 20;

    private final Combination combination;
    private final List<String> sql;
    private List<Double> served = new ArrayList<>();
    private List<Double> bare = new ArrayList<>();

    /** @param sql what the service sent for it, with its values */
    Timed(Combination combination, List<String> sql) {
        this.combination = combination;
        this.sql = sql;
    }

    Combination combination() {
        return combination;
    }

    List<String> sql() {
        return sql;
    }

    /** Milliseconds of each request. */
    List<Double> served() {
        return served;
    }

    /** A few samples, fewer when they take longer than this. */
    void screen(PlainHttp http, Viewers viewers, Connection database, long nanos) throws IOException, SQLException {
        sample(1, SCREENED, nanos, http, viewers, database);
    }

    void measure(PlainHttp http, Viewers viewers, Connection database) throws IOException, SQLException {
        sample(MEASURED_AT_LEAST, MEASURED, MEASURED_NANOS, http, viewers, database);
    }

    /** Some more samples beside those that are there. */
    void measureOn(PlainHttp http, Viewers viewers, Connection database) throws IOException, SQLException {
        for (int sample = 0; sample < IN_A_ROUND; sample++) {
            once(http, viewers, database);
        }
    }

    private void sample(int least, int most, long nanos, PlainHttp http, Viewers viewers, Connection database)
            throws IOException, SQLException {
        long end = System.nanoTime() + nanos;
        served = new ArrayList<>();
        bare = new ArrayList<>();
        for (int sample = 0; sample < least || (sample < most && System.nanoTime() < end); sample++) {
            once(http, viewers, database);
        }
    }

    private void once(PlainHttp http, Viewers viewers, Connection database) throws IOException, SQLException {
        var headers = viewers.of(combination.user());
        long begin = System.nanoTime();
        int status = http.get(combination.target(), headers).status();
        served.add((System.nanoTime() - begin) / 1e6);
        if (status != 200) {
            throw new IllegalStateException(combination.said() + " answered " + status);
        }
        begin = System.nanoTime();
        ask(database, sql);
        bare.add((System.nanoTime() - begin) / 1e6);
    }

    /** Runs the statements and reads every row. */
    static void ask(Connection database, List<String> sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : sql) {
                try (ResultSet rows = statement.executeQuery(each)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getString(column);
                        }
                    }
                }
            }
        }
    }

    /** Median milliseconds at the service. */
    double millis() {
        return Medians.of(served);
    }

    double p95() {
        return percentile(served, 0.95);
    }

    /** Service over bare SQL; a page that asks nothing of the database has none. */
    double ratio() {
        return sql.isEmpty() ? 0 : Medians.of(served) / Medians.of(bare);
    }

    String said() {
        return combination.said() + ": service p50 " + Results.format(millis()) + " ms, p95 " + Results.format(p95())
                + " ms, bare SQL " + Results.format(Medians.of(bare)) + " ms, " + served.size() + " requests";
    }

    static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
