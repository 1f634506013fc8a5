package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Suggestions of one demand among few and among many supplies, a run over all demands, and how fast changed rows are taken up. */
final class Matching {
    private static final int FEW = 10_000;
    private static final int ASKED = 400;
    private static final int WARMING = 200;
    private static final String PATH = "/api/supply-demand";

    private final BenchStack bench;

    Matching(BenchStack bench) {
        this.bench = bench;
    }

    /** What was measured among so many supplies. */
    private record Found(double indexSeconds, double p50, double p95, double runSeconds, int demands) {
        double millisEach() {
            return runSeconds * 1000 / demands;
        }
    }

    void run(Results results, int supplies, int demands) throws IOException, SQLException, InterruptedException {
        GeneratedListings listings = new GeneratedListings(bench);
        listings.demands(demands);
        Found few = among(listings, Math.min(FEW, supplies), demands);
        Found many = among(listings, supplies, demands);
        double soon = secondsUntilStored();
        results.section(
                "Matching " + Results.format(demands) + " demands with " + Results.format(supplies) + " supplies",
                "GET /demands/{id}/suggestions at the service, another demand each time, over one connection; POST /matching/runs until the run is"
                        + " done; one new supply until it is stored as a suggestion. Supplies come by COPY and are taken up in the background.",
                List.of(
                        Results.plain("suggestions of one demand, p50", Results.format(many.p50()) + " ms"),
                        Results.atMost("suggestions of one demand, p95", many.p95(), 50, "ms"),
                        Results.plain(
                                "the same among " + Results.format(FEW) + " supplies, p95",
                                Results.format(few.p95()) + " ms"),
                        Results.atMost("run over all demands", many.runSeconds(), 240, "s"),
                        Results.atMost(
                                "cost per demand of a run, over that among " + Results.format(FEW) + " supplies",
                                many.millisEach() / few.millisEach(),
                                2,
                                "times"),
                        Results.atMost("a new supply is stored as a suggestion after", soon, 10, "s"),
                        Results.plain(
                                "supplies taken up",
                                Results.format((supplies - FEW) / many.indexSeconds()) + " a second")));
    }

    private Found among(GeneratedListings listings, int supplies, int demands)
            throws IOException, SQLException, InterruptedException {
        long begin = System.nanoTime();
        listings.suppliesUpTo(supplies);
        await("SELECT count(*) FROM matching_change WHERE side <> 'MATCH'");
        double index = (System.nanoTime() - begin) / 1e9;
        execute(
                "VACUUM ANALYZE supply_match",
                "VACUUM ANALYZE demand_match",
                "VACUUM ANALYZE equipment_kind_term",
                "VACUUM ANALYZE supply");
        await("SELECT count(*) FROM matching_change");
        await("SELECT count(*) FROM matching_run WHERE state = 'OPEN'");
        List<Double> millis = asked(demands);
        begin = System.nanoTime();
        start();
        await("SELECT count(*) FROM matching_run WHERE state = 'OPEN'");
        double run = (System.nanoTime() - begin) / 1e9;
        return new Found(index, Medians.of(millis), Timed.percentile(millis, 0.95), run, demands);
    }

    private List<Double> asked(int demands) throws IOException, SQLException {
        List<String> ids;
        try (Connection database = bench.database(Part.SUPPLY_DEMAND)) {
            ids = Samples.column(
                    database,
                    "SELECT id FROM demand ORDER BY md5(id::text) LIMIT " + Math.min(demands, ASKED + WARMING));
        }
        Map<String, String> headers = bench.bearer("bureau-economy");
        List<Double> millis = new ArrayList<>();
        try (PlainHttp http = new PlainHttp(bench.url(Part.SUPPLY_DEMAND))) {
            for (int at = 0; at < ids.size(); at++) {
                long begin = System.nanoTime();
                int status = http.get(PATH + "/demands/" + ids.get(at) + "/suggestions", headers)
                        .status();
                if (status != 200) {
                    throw new IllegalStateException("suggestions answered " + status);
                }
                if (at >= Math.min(WARMING, ids.size() / 2)) {
                    millis.add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        return millis;
    }

    private void start() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(bench.url(Part.SUPPLY_DEMAND) + PATH + "/matching/runs"))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.noBody());
            bench.bearer("bureau-economy").forEach(request::header);
            int status = client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode();
            if (status != 201) {
                throw new IllegalStateException("POST /matching/runs answered " + status);
            }
        }
    }

    /** A copy of a demand's best supply, cheaper and at once: it belongs to its best. */
    private double secondsUntilStored() throws SQLException, InterruptedException {
        UUID id = UUID.randomUUID();
        execute(
                "INSERT INTO supply (id, version, uscc, county, product, model, category, application_field, key_figures, energy_grade,"
                        + " first_of_kind, yearly_capacity, price_from, price_to, delivery_days, after_sales, created_at, updated_at)"
                        + " SELECT '" + id
                        + "', 0, s.uscc, d.county, d.wanted_equipment, 'NEW', d.category, s.application_field, d.key_figures, 1,"
                        + " false, 1, 1, 1, 0, '质保', now(), now() FROM demand d JOIN suggestion g ON g.demand_id = d.id"
                        + " JOIN supply s ON s.id = g.supply_id ORDER BY d.id, g.position LIMIT 1");
        long begin = System.nanoTime();
        await("SELECT 1 - least(1, count(*)) FROM suggestion WHERE supply_id = '" + id + "'");
        return (System.nanoTime() - begin) / 1e9;
    }

    private void execute(String... statements) throws SQLException {
        try (Connection database = bench.database(Part.SUPPLY_DEMAND);
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Until a count is 0. */
    private void await(String count) throws SQLException, InterruptedException {
        try (Connection database = bench.database(Part.SUPPLY_DEMAND)) {
            while (!Samples.column(database, count).getFirst().equals("0")) {
                Thread.sleep(100);
            }
        }
    }
}
