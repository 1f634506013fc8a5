package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The check of a large workbook of a collection round, against reading it with fastexcel and copying its cells into a bare table. */
final class SubmissionWorkbook {
    private static final String BASE = "/api/supply-demand";
    private static final String BUREAU = "bureau-economy";
    private static final String ENTERPRISE = "enterprise-b";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("\"cell\":\"([A-Z]+[0-9]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":([0-9]+)");
    private static final int ERRORS = 1_000;
    private static final int ROUNDS = 5;
    private static final double TIMES = 2.5;
    private static final double MOST_HEAP = 256;

    private final BenchStack bench;
    private final Viewers viewers;
    private final HttpClient client = HttpClient.newHttpClient();

    SubmissionWorkbook(BenchStack bench) {
        this.bench = bench;
        this.viewers = new Viewers(bench);
    }

    void run(Results results, int rows) throws IOException, InterruptedException, SQLException {
        String submission = begun();
        byte[] empty = send(ENTERPRISE, "GET", submission + "/workbook", null, BodyPublishers.noBody(), 200)
                .body();
        FilledWorkbook bad = FilledWorkbook.of(empty, rows, Math.min(ERRORS, rows));
        FilledWorkbook good = FilledWorkbook.of(empty, rows, 0);
        List<Double> checks = new ArrayList<>();
        List<Double> raw = new ArrayList<>();
        Set<String> unnamed = new HashSet<>();
        int unexpected = 0;
        double most;
        try (Connection database = bench.database(Part.SUPPLY_DEMAND);
                HeapWatch heap = HeapWatch.of(bench.url(Part.SUPPLY_DEMAND))) {
            for (int round = 0; round <= ROUNDS; round++) {
                long begin = System.nanoTime();
                Set<String> named = named(check(submission, bad));
                double seconds = (System.nanoTime() - begin) / 1e9;
                unnamed.addAll(bad.wrong());
                unnamed.removeAll(named);
                unexpected = Math.max(unexpected, named.size() - bad.wrong().size() + unnamed.size());
                double bare = RawCopy.seconds(database, bad.bytes(), FilledWorkbook.COLUMNS);
                // The first round of each warms up.
                if (round > 0) {
                    checks.add(seconds);
                    raw.add(bare);
                }
            }
            most = heap.most();
        }
        String version = one(VERSION, text(check(submission, good)));
        long begin = System.nanoTime();
        send(ENTERPRISE, "POST", submission + "/workbook?how=ALL", version, file(good), 200);
        double stored = (System.nanoTime() - begin) / 1e9;
        results.section(
                "Check of a submission's workbook of " + Results.format(rows) + " rows with "
                        + Results.format(bad.wrong().size()) + " wrong cells",
                "POST /submissions/{id}/workbook?how=CHECK of the supply list at the service; the answer names each wrong cell and nothing is stored. Raw is"
                        + " fastexcel's reader and COPY of all cells into a table without indexes. Median of "
                        + ROUNDS
                        + " alternating rounds after one that is not counted.",
                List.of(
                        new Results.Row(
                                "wrong cells named",
                                bad.wrong().size() - unnamed.size() + " of "
                                        + bad.wrong().size() + ", " + unexpected + " others",
                                "each, and no other",
                                unnamed.isEmpty() && unexpected == 0 ? "reached" : "**missed**"),
                        Results.plain("check", Results.format(Medians.of(checks)) + " s"),
                        Results.plain("raw read + COPY", Results.format(Medians.of(raw)) + " s"),
                        Results.atMost("check / raw", Medians.of(checks) / Medians.of(raw), TIMES, "times"),
                        Results.atMost("heap of the service, garbage included", most, MOST_HEAP, "MiB"),
                        Results.plain("the same without wrong cells, all stored", Results.format(stored) + " s")));
    }

    /** The path of a submission of a round that is opened for it. */
    private String begun() throws IOException, InterruptedException {
        String round = "{\"name\":\"工作簿测量\",\"year\":2099,\"kinds\":[\"SUPPLY\"],\"counties\":[],\"deadline\":\""
                + LocalDate.now(Clock.systemUTC()).plusDays(30) + "\",\"instructions\":\"\"}";
        String id = one(
                ID, text(send(BUREAU, "POST", BASE + "/collection-rounds", null, BodyPublishers.ofString(round), 201)));
        String path = BASE + "/collection-rounds/" + id;
        send(BUREAU, "POST", path + "/opening", "0", BodyPublishers.noBody(), 200);
        return BASE + "/submissions/"
                + one(ID, text(send(ENTERPRISE, "PUT", path + "/own-submission", null, BodyPublishers.noBody(), 200)));
    }

    private HttpResponse<byte[]> check(String submission, FilledWorkbook workbook)
            throws IOException, InterruptedException {
        return send(ENTERPRISE, "POST", submission + "/workbook?how=CHECK", null, file(workbook), 200);
    }

    private static BodyPublisher file(FilledWorkbook workbook) {
        return BodyPublishers.ofByteArray(workbook.bytes());
    }

    private HttpResponse<byte[]> send(
            String user, String method, String path, @Nullable String version, BodyPublisher body, int status)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bench.url(Part.SUPPLY_DEMAND) + path))
                .header("Content-Type", path.contains("/workbook") ? "application/octet-stream" : "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body);
        if (version != null) {
            request.header("If-Match", '"' + version + '"');
        }
        viewers.of(user).forEach(request::header);
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            String said = text(answer);
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": "
                    + said.substring(0, Math.min(1_000, said.length())));
        }
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String one(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static Set<String> named(HttpResponse<byte[]> answer) {
        Set<String> named = new HashSet<>();
        Matcher cell = NAMED.matcher(text(answer));
        while (cell.find()) {
            named.add(cell.group(1));
        }
        return named;
    }
}
