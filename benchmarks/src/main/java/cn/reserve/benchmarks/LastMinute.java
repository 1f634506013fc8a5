package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Many enterprises add their last rows and hand in within the minute before a deadline, most of them in its last seconds. What the service
 * acknowledged must be there afterwards; but for done, it may answer only "busy" with when to come again.
 */
final class LastMinute {
    private static final String BASE = "/api/supply-demand";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":([0-9]+)");
    private static final int SIGNING_IN = 4;
    private static final int ROWS_BEFORE = 5;
    private static final int ROWS_WITHIN = 5;
    private static final int SECONDS = 60;

    private final BenchStack bench;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    LastMinute(BenchStack bench) {
        this.bench = bench;
    }

    /** One enterprise and its submission. */
    private record Filling(Map<String, String> headers, String submission) {}

    /**
     * What an enterprise was answered in its minute.
     *
     * @param rows ids that were acknowledged
     * @param wrong answers but for done and busy
     * @param millis of the handing in that succeeded, from its first attempt
     */
    private record Ended(List<String> rows, int busy, List<String> wrong, double millis) {}

    void run(Results results, int enterprises) throws IOException, SQLException, InterruptedException {
        List<String> users = new ManyEnterprises(bench).make(enterprises);
        String round = opened();
        List<Filling> all = together(
                SIGNING_IN,
                users.stream()
                        .<Supplier<Filling>>map(user -> () -> begun(user, round))
                        .toList());
        SplittableRandom random = new SplittableRandom(7);
        List<Supplier<Ended>> acts = new ArrayList<>();
        for (Filling each : all) {
            long wait = moment(random);
            acts.add(() -> minute(each, wait));
        }
        long begin = System.nanoTime();
        List<Ended> ended = together(enterprises, acts);
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<Double> millis = ended.stream().map(Ended::millis).toList();
        int lost = lost(round, ended);
        Map<String, Long> wrong = ended.stream()
                .flatMap(each -> each.wrong().stream())
                .collect(Collectors.groupingBy(said -> said, TreeMap::new, Collectors.counting()));
        results.section(
                Results.format(enterprises) + " enterprises hand in within the minute before a deadline",
                "Each with an account of its own: " + ROWS_BEFORE
                        + " rows before, then at a moment of the minute (half of them in its last ten"
                        + " seconds) " + ROWS_WITHIN
                        + " more rows and the handing in, at the service with tokens of the realm. An answer 429 or 503 with Retry-After is"
                        + " busy, and the request is sent again; any other but done is an error. Afterwards each acknowledged row and each"
                        + " submission is looked up in the database.",
                List.of(
                        count("acknowledged rows and submissions that are missing", lost),
                        new Results.Row(
                                "errors",
                                wrong.isEmpty() ? "0" : wrong.toString(),
                                "none but a clear \"busy\"",
                                wrong.isEmpty() ? "reached" : "**missed**"),
                        Results.plain(
                                "answers \"busy\"",
                                Integer.toString(
                                        ended.stream().mapToInt(Ended::busy).sum())),
                        Results.plain("handing in, p50", Results.format(Medians.of(millis)) + " ms"),
                        Results.plain("handing in, p99", Results.format(Timed.percentile(millis, 0.99)) + " ms"),
                        Results.plain("slowest", Results.format(Timed.percentile(millis, 1)) + " ms"),
                        Results.plain("until the last had its answer", Results.format(seconds) + " s")));
    }

    private static Results.Row count(String what, int number) {
        return new Results.Row(what, Integer.toString(number), "none", number == 0 ? "reached" : "**missed**");
    }

    /** Milliseconds after the minute's beginning. */
    private static long moment(SplittableRandom random) {
        return random.nextBoolean()
                ? random.nextLong(SECONDS * 1_000L)
                : (SECONDS - 10) * 1_000L + random.nextLong(10_000);
    }

    private String opened() throws IOException, InterruptedException {
        Map<String, String> bureau = bench.bearer("bureau-economy");
        String body = "{\"name\":\"最后一分钟\",\"year\":2098,\"kinds\":[\"DEMAND\"],\"counties\":[],\"deadline\":\""
                + LocalDate.now(Clock.systemUTC()).plusDays(2) + "\",\"instructions\":\"\"}";
        String id = one(ID, done(send(bureau, "POST", BASE + "/collection-rounds", null, UUID.randomUUID(), body)));
        String path = BASE + "/collection-rounds/" + id;
        done(send(bureau, "POST", path + "/opening", "0", UUID.randomUUID(), ""));
        return id;
    }

    private Filling begun(String user, String round) {
        Map<String, String> headers = bench.bearer(user);
        try {
            String path = BASE + "/collection-rounds/" + round + "/own-submission";
            String submission = one(ID, done(send(headers, "PUT", path, null, UUID.randomUUID(), "")));
            for (int row = 0; row < ROWS_BEFORE; row++) {
                done(add(headers, submission, row, UUID.randomUUID()));
            }
            return new Filling(headers, submission);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Ended minute(Filling filling, long wait) {
        List<String> rows = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int[] busy = {0};
        double millis = 0;
        try {
            Thread.sleep(wait);
            for (int row = ROWS_BEFORE; row < ROWS_BEFORE + ROWS_WITHIN; row++) {
                int number = row;
                UUID key = UUID.randomUUID();
                HttpResponse<String> added =
                        patiently(() -> add(filling.headers(), filling.submission(), number, key), busy);
                if (added.statusCode() == 201) {
                    rows.add(one(ID, added.body()));
                } else {
                    wrong.add("row " + said(added));
                }
            }
            String path = BASE + "/submissions/" + filling.submission();
            long begin = System.nanoTime();
            HttpResponse<String> read =
                    patiently(() -> send(filling.headers(), "GET", path, null, UUID.randomUUID(), ""), busy);
            String version = one(VERSION, done(read));
            UUID key = UUID.randomUUID();
            HttpResponse<String> handed =
                    patiently(() -> send(filling.headers(), "POST", path + "/handing-in", version, key, ""), busy);
            millis = (System.nanoTime() - begin) / 1e6;
            if (handed.statusCode() != 200) {
                wrong.add("handing in " + said(handed));
            }
        } catch (IOException | IllegalStateException failed) {
            wrong.add(String.valueOf(failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            wrong.add("interrupted");
        }
        return new Ended(rows, busy[0], wrong, millis);
    }

    /** A request that may be sent again. */
    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    private static HttpResponse<String> patiently(Request request, int[] busy)
            throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> answer = request.send();
            String again = answer.headers().firstValue("Retry-After").orElse("");
            if ((answer.statusCode() != 429 && answer.statusCode() != 503) || again.isEmpty()) {
                return answer;
            }
            busy[0]++;
            Thread.sleep(Duration.ofSeconds(Long.parseLong(again)));
        }
    }

    private HttpResponse<String> add(Map<String, String> headers, String submission, int row, UUID key)
            throws IOException, InterruptedException {
        String body =
                "{\"kind\":\"DEMAND\",\"values\":{\"kind\":\"RENEWAL\",\"retiredEquipment\":\"普通车床 CA6140\",\"retiredYear\":\"2006\","
                        + "\"wantedEquipment\":\"斜床身数控车床 " + row
                        + "\",\"category\":\"CNC_MACHINE_TOOL\",\"keyFigures\":\"最大回转直径500毫米\",\"quantity\":\"3\",\"budget\":\"1350000\","
                        + "\"purchaseMonth\":\""
                        + (LocalDate.now(Clock.systemUTC()).getYear() + 1)
                        + "-05\",\"financingWanted\":\"true\",\"digital\":\"true\",\"green\":\"false\"}}";
        return send(headers, "POST", BASE + "/submissions/" + submission + "/rows", null, key, body);
    }

    private HttpResponse<String> send(
            Map<String, String> headers, String method, String path, @Nullable String version, UUID key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(bench.url(Part.SUPPLY_DEMAND) + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (version != null) {
            request.header("If-Match", '"' + version + '"');
        }
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What was acknowledged and is not there: rows, and submissions that do not wait for their district. */
    private int lost(String round, List<Ended> ended) throws SQLException {
        try (Connection database = bench.database(Part.SUPPLY_DEMAND)) {
            String of = " FROM submission s WHERE s.round_id = '" + round + "'";
            Set<String> there = new HashSet<>(Samples.column(
                    database, "SELECT r.id FROM round_row r WHERE r.submission_id IN (SELECT s.id" + of + ")"));
            long missing = ended.stream()
                    .flatMap(each -> each.rows().stream())
                    .filter(row -> !there.contains(row))
                    .count();
            int whole = ROWS_BEFORE + ROWS_WITHIN;
            String handedIn = Samples.column(
                            database, "SELECT count(*)" + of + " AND s.state = 'SUBMITTED' AND s.row_count = " + whole)
                    .getFirst();
            return Math.toIntExact(missing) + ended.size() - Integer.parseInt(handedIn);
        }
    }

    private static <T> List<T> together(int threads, List<Supplier<T>> acts) throws InterruptedException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> begun = new ArrayList<>();
            acts.forEach(act -> begun.add(executor.submit(act::get)));
            List<T> done = new ArrayList<>();
            for (Future<T> each : begun) {
                done.add(each.get());
            }
            return done;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static String done(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri() + " answered " + said(answer));
        }
        return answer.body();
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.body().substring(0, Math.min(200, answer.body().length()));
    }

    private static String one(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in " + text);
        }
        return found.group(1);
    }
}
