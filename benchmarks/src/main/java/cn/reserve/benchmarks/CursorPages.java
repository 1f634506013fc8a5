package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deep pages in every order: the page after nine tenths of the rows against the second page. */
final class CursorPages {
    private static final String USER = "commission-preparer";
    private static final char SEPARATOR = '\u001f';
    private static final int SAMPLES = 100;
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>(Map.of(
            "updatedAt", "updated_at",
            "totalInvestment", "coalesce(total_investment, -1)",
            "name", "name",
            "dueAt", "coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')"));

    private final BenchStack bench;
    private final Viewers viewers;

    CursorPages(BenchStack bench) {
        this.bench = bench;
        this.viewers = new Viewers(bench);
    }

    void run(Results results, int rows) throws IOException, SQLException {
        List<Results.Row> lines = new ArrayList<>();
        int deep = rows / 10 * 9;
        try (PlainHttp http = new PlainHttp(bench.url(Part.LIBRARY));
                Connection database = bench.database(Part.LIBRARY)) {
            for (String sort : COLUMNS.keySet()) {
                for (String order : List.of(sort, "-" + sort)) {
                    lines.add(compared(order, page(database, order, 20), page(database, order, deep), http));
                }
            }
        }
        results.section(
                "Deep pages by cursor in every order",
                "Page of 20 rows after " + Results.format(deep) + " rows against page 2, " + SAMPLES
                        + " alternating samples each, medians.",
                lines);
    }

    private Results.Row compared(String sort, String near, String far, PlainHttp http) throws IOException {
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            first.add(millis(http, near));
            last.add(millis(http, far));
        }
        return Results.atMost("sort=" + sort, Medians.of(last) / Medians.of(first), 1.5, "times");
    }

    private double millis(PlainHttp http, String target) throws IOException {
        Map<String, String> headers = viewers.of(USER);
        long begin = System.nanoTime();
        PlainHttp.Answer answer = http.get(target, headers);
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.status() != 200 || !answer.body().contains("\"id\"")) {
            throw new IllegalStateException(target + " answered " + answer.status() + " " + answer.body());
        }
        return millis;
    }

    /** The page after so many rows, by the cursor that the service would have given there; walking so far would take minutes. */
    private static String page(Connection database, String sort, int after) throws SQLException {
        boolean descending = sort.startsWith("-");
        String key = descending ? sort.substring(1) : sort;
        String column = COLUMNS.getOrDefault(key, key);
        String direction = descending ? " DESC" : "";
        String sql = "SELECT " + column + " AS value, id FROM project WHERE submitted_at IS NOT NULL ORDER BY " + column
                + direction + ", id" + direction + " LIMIT 1 OFFSET " + (after - 1);
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            Object value = column.contains("_at")
                    ? row.getObject("value", OffsetDateTime.class).toInstant()
                    : row.getObject("value");
            String cursor = sort + SEPARATOR + value + SEPARATOR + row.getString("id");
            return "/api/library/projects?sort=" + sort + "&cursor="
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
        }
    }
}
