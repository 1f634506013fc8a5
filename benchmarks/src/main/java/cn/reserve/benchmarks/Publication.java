package cn.reserve.benchmarks;

import cn.reserve.localstack.GatewaySession;
import cn.reserve.localstack.Part;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** From the answer to a publication until the bank's list shows the need: real batches, published one by one at a steady rate through the gateway. */
final class Publication {
    private static final String BATCHES = "/api/library/whitelist/batches";
    private static final int PER_SECOND = 50;
    /** Both services run their compiled code before anything is counted. */
    private static final int WARM_UP = 1_000;

    private static final long BETWEEN_LOOKS = 10_000_000;

    /** A batch that waits for its publication. */
    private record Approved(String id, String version, String project) {}

    private final BenchStack bench;

    Publication(BenchStack bench) {
        this.bench = bench;
    }

    void run(Results results, int number) throws SQLException, InterruptedException {
        List<Approved> all = approved(WARM_UP + number);
        follow(all.subList(0, WARM_UP), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        List<Approved> batches = all.subList(WARM_UP, all.size());
        Map<String, Long> published = new ConcurrentHashMap<>();
        Map<String, Long> seen = new ConcurrentHashMap<>();
        follow(batches, published, seen);
        Histogram micros = new Histogram(3);
        long lost = batches.stream()
                .filter(batch -> !seen.containsKey(batch.project()))
                .count();
        seen.forEach((project, at) -> {
            Long when = published.get(project);
            if (when != null) {
                micros.recordValue(Math.max(1, (at - when) / 1000));
            }
        });
        results.section(
                "Whitelist published → visible to the bank",
                number + " publications at " + PER_SECOND
                        + "/s through the gateway after " + WARM_UP
                        + " that are not counted; a bank's session looks at the"
                        + " newest 20 needs through the gateway every 10 ms, which is part of the figure."
                        + " Counted from the publication's answer; a list that showed it earlier counts as 0.",
                List.of(
                        Results.atMost("p50", micros.getValueAtPercentile(50) / 1000.0, 50, "ms"),
                        Results.atMost("p99", micros.getValueAtPercentile(99) / 1000.0, 250, "ms"),
                        new Results.Row("lost", Long.toString(lost), "0", lost == 0 ? "reached" : "**missed**")));
    }

    private void follow(List<Approved> batches, Map<String, Long> published, Map<String, Long> seen)
            throws InterruptedException {
        GatewaySession bank = bench.session("bank-officer-a");
        Thread watcher = Thread.ofPlatform().start(() -> watch(bank, batches, seen));
        publish(batches, published);
        watcher.join(60_000);
    }

    private void publish(List<Approved> batches, Map<String, Long> published) throws InterruptedException {
        GatewaySession approver = bench.session("commission-approver");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int i = 0; i < batches.size(); i++) {
                long due = begin + i * 1_000_000_000L / PER_SECOND;
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                Approved batch = batches.get(i);
                var unused = threads.submit(() -> {
                    ok(approver.post(
                            BATCHES + "/" + batch.id() + "/publication",
                            Map.of(),
                            "If-Match",
                            quoted(batch.version())));
                    published.put(batch.project(), System.nanoTime());
                });
            }
        }
    }

    private static void watch(GatewaySession bank, List<Approved> batches, Map<String, Long> seen) {
        Set<String> wanted = batches.stream().map(Approved::project).collect(Collectors.toSet());
        long end = System.nanoTime() + 120_000_000_000L;
        while (seen.size() < wanted.size() && System.nanoTime() < end) {
            long begun = System.nanoTime();
            look(bank, wanted, seen);
            LockSupport.parkNanos(begun + BETWEEN_LOOKS - System.nanoTime());
        }
    }

    /** The newest needs; further pages while a page shows nothing but what nobody had seen. */
    private static void look(GatewaySession bank, Set<String> wanted, Map<String, Long> seen) {
        String cursor = "";
        boolean onlyNews;
        do {
            JsonNode page = ok(bank.get("/api/financing/needs?size=20&sort=-publishedAt" + cursor));
            long now = System.nanoTime();
            onlyNews = page.hasNonNull("nextCursor");
            for (JsonNode row : page.path("items")) {
                String project = row.path("projectId").asText();
                onlyNews &= wanted.contains(project) && seen.putIfAbsent(project, now) == null;
            }
            cursor = "&cursor=" + page.path("nextCursor").asText();
        } while (onlyNews);
    }

    private List<Approved> approved(int number) throws SQLException {
        GatewaySession preparer = bench.session("commission-preparer");
        GatewaySession approver = bench.session("commission-approver");
        List<Approved> batches = new ArrayList<>();
        for (String project : admitted(number)) {
            JsonNode batch = ok(preparer.post(BATCHES, Map.of("name", "公布时延 " + project.substring(24))));
            String path = BATCHES + "/" + batch.path("id").asText();
            batch = step(preparer, path + "/entries", batch, Map.of("projectIds", List.of(project)));
            batch = step(preparer, path + "/submission", batch, Map.of());
            batch = step(approver, path + "/approval", batch, Map.of());
            batches.add(new Approved(
                    batch.path("id").asText(), batch.path("version").asText(), project));
        }
        return batches;
    }

    /** Copies of a listed demo project, admitted and in no batch. */
    private List<String> admitted(int number) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection database = bench.database(Part.LIBRARY);
                Statement statement = database.createStatement()) {
            var rows = statement.executeQuery("""
                    INSERT INTO project (id, version, state, returned_by, returned_county, returned_field, passed_by, stage, track,
                        uscc, enterprise_name, code, name, field, direction, county, county_name, total_investment, loan_amount,
                        form, flags, flag_count, reasons, submissions, due_at, machines, created_at, updated_at, submitted_at)
                    SELECT uuidv7(), 1, 'ADMITTED', NULL, NULL, NULL, p.passed_by, p.stage, p.track, p.uscc, p.enterprise_name, p.code,
                        p.name, p.field, p.direction, p.county, p.county_name, p.total_investment, p.loan_amount, p.form, '[]', 0,
                        '[]', 1, NULL, '{}', now(), now(), now()
                    FROM (SELECT project.* FROM project JOIN whitelist_entry e ON e.project_id = project.id
                          WHERE e.published_at IS NOT NULL AND project.loan_amount > 0 LIMIT 1) p, generate_series(1, %d)
                    RETURNING id
                    """.formatted(number));
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static JsonNode step(GatewaySession person, String path, JsonNode record, Object body) {
        return ok(person.post(
                path, body, "If-Match", quoted(record.path("version").asText())));
    }

    private static String quoted(String version) {
        return "\"" + version + "\"";
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return GatewaySession.json(answer);
    }
}
