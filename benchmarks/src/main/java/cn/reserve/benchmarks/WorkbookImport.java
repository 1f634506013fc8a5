package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A large workbook with some bad rows into an annual list, against reading it with fastexcel and copying its cells into a bare table. */
final class WorkbookImport {
    private static final String LISTS = "/api/library/annual-lists";
    private static final String USER = "district-510302";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("\"field\":\"([A-Z]+[0-9]+)\"");
    private static final int ROUNDS = 5;
    private static final double TIMES = 2.5;

    private final BenchStack bench;
    private final Viewers viewers;

    WorkbookImport(BenchStack bench) {
        this.bench = bench;
        this.viewers = new Viewers(bench);
    }

    void run(Results results, int rows) throws IOException, InterruptedException, SQLException {
        GeneratedWorkbook bad = GeneratedWorkbook.of(rows, 100);
        GeneratedWorkbook good = GeneratedWorkbook.of(rows, 0);
        List<Double> imported = new ArrayList<>();
        List<Double> raw = new ArrayList<>();
        Set<String> unnamed = new HashSet<>();
        int unexpected = 0;
        double stored;
        try (HttpClient client = HttpClient.newHttpClient();
                Connection database = bench.database(Part.LIBRARY)) {
            String list = opened(client);
            for (int round = 0; round <= ROUNDS; round++) {
                long begin = System.nanoTime();
                HttpResponse<String> answer = send(client, list, bad.bytes());
                double seconds = (System.nanoTime() - begin) / 1e9;
                Set<String> named = named(answer);
                unnamed.addAll(bad.wrong());
                unnamed.removeAll(named);
                unexpected = named.size() - bad.wrong().size() + unnamed.size();
                double bare = RawCopy.seconds(database, bad.bytes(), GeneratedWorkbook.COLUMNS);
                // The first round of each warms up.
                if (round > 0) {
                    imported.add(seconds);
                    raw.add(bare);
                }
            }
            long begin = System.nanoTime();
            require(send(client, list, good.bytes()), 200);
            stored = (System.nanoTime() - begin) / 1e9;
        }
        String all = bad.wrong().size() - unnamed.size() + " of " + bad.wrong().size() + ", " + unexpected + " others";
        results.section(
                "Import of a workbook of " + Results.format(rows) + " rows, 1 % of them bad",
                "POST to an annual list of " + GeneratedWorkbook.COLUMNS
                        + " columns; the answer names each bad cell and nothing is stored. Raw"
                        + " is fastexcel's reader and COPY of all cells into a table without indexes. Median of "
                        + ROUNDS
                        + " alternating rounds after one that is not counted.",
                List.of(
                        new Results.Row(
                                "bad cells named",
                                all,
                                "each, and no other",
                                unnamed.isEmpty() && unexpected == 0 ? "reached" : "**missed**"),
                        Results.plain("import", Results.format(Medians.of(imported)) + " s"),
                        Results.plain("raw read + COPY", Results.format(Medians.of(raw)) + " s"),
                        Results.atMost("import / raw", Medians.of(imported) / Medians.of(raw), TIMES, "times"),
                        Results.plain(
                                "the same without bad rows, all stored with indexes and search keys",
                                Results.format(stored) + " s")));
    }

    private String opened(HttpClient client) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bench.url(Part.LIBRARY) + LISTS))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"type\":\"construction-machinery\",\"year\":2100}"));
        viewers.of(USER).forEach(request::header);
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        require(answer, 201);
        Matcher id = ID.matcher(answer.body());
        if (!id.find()) {
            throw new IllegalStateException("a list without an id: " + answer.body());
        }
        return id.group(1);
    }

    private HttpResponse<String> send(HttpClient client, String list, byte[] workbook)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(bench.url(Part.LIBRARY) + LISTS + "/" + list + "/workbook"))
                .header("Content-Type", XLSX)
                .POST(HttpRequest.BodyPublishers.ofByteArray(workbook));
        viewers.of(USER).forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Set<String> named(HttpResponse<String> answer) {
        require(answer, 422);
        Set<String> named = new HashSet<>();
        Matcher cell = NAMED.matcher(answer.body());
        while (cell.find()) {
            named.add(cell.group(1));
        }
        return named;
    }

    private static void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            String body = answer.body();
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": "
                    + body.substring(0, Math.min(1_000, body.length())));
        }
    }
}
