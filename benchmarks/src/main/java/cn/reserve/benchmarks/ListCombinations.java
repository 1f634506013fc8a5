package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** Every list that grows with the projects, under every combination of filters and orders that its pages offer, against its bare SQL. */
final class ListCombinations {
    private static final double RATIO = 5;
    private static final double MILLIS = 50;
    private static final int LOOKED_AT_CLOSELY = 12;
    private static final int ROUNDS_BEYOND = 10;
    private static final long SCREENING_NANOS = TimeUnit.MINUTES.toNanos(4);

    private final BenchStack bench;
    private final Path folder;
    private final Viewers viewers;
    private final Map<String, Integer> refused = new LinkedHashMap<>();
    private final Set<String> withoutValue = new TreeSet<>();
    private final List<String> failed = new ArrayList<>();

    ListCombinations(BenchStack bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
        this.viewers = new Viewers(bench);
    }

    void run(Results results, String ownUscc) throws IOException, SQLException, InterruptedException {
        try (PlainHttp http = new PlainHttp(bench.url(Part.LIBRARY));
                Connection database = bench.database(Part.LIBRARY)) {
            List<Timed> all = asked(combinations(http, database, ownUscc), http);
            long end = System.nanoTime() + SCREENING_NANOS;
            for (int next = 0; next < all.size(); next++) {
                long share = Math.max(0, end - System.nanoTime()) / (all.size() - next);
                all.get(next).screen(http, viewers, database, share);
            }
            Set<Timed> close = closely(all);
            for (Timed each : close) {
                each.measure(http, viewers, database);
            }
            List<Timed> again =
                    close.stream().filter(ListCombinations::isBeyond).toList();
            // By turns, so that one stall of the machine does not fall on one of them alone.
            for (int round = 0; round < ROUNDS_BEYOND; round++) {
                for (Timed each : again) {
                    each.measureOn(http, viewers, database);
                }
            }
            report(results, all, close);
        }
    }

    private List<Combination> combinations(PlainHttp http, Connection database, String ownUscc)
            throws IOException, SQLException {
        JsonNode document = new ObjectMapper()
                .readTree(http.get("/api/library/openapi?format=json", viewers.of("commission-preparer"))
                        .body());
        Map<String, List<String>> samples = Samples.of(database, ownUscc);
        List<Combination> all = new ArrayList<>();
        for (OfferedList list : OfferedList.GROWING) {
            OfferedFilters filters = OfferedFilters.of(document, list.path(), samples);
            filters.unknown().forEach(name -> withoutValue.add(list.name() + ": " + name));
            all.addAll(Combination.of(list, Samples.filled(list.path(), samples), filters, list.users()));
        }
        return all;
    }

    /** Asks for each once and keeps the SQL that it took; what the service refuses is counted. */
    private List<Timed> asked(List<Combination> all, PlainHttp http)
            throws IOException, SQLException, InterruptedException {
        List<Timed> answered = new ArrayList<>();
        try (StatementLog log = new StatementLog(bench, Part.LIBRARY, folder)) {
            for (Combination each : all) {
                long mark = log.mark();
                PlainHttp.Answer answer = http.get(each.target(), viewers.of(each.user()));
                if (answer.status() == 400 || answer.status() == 403) {
                    refused.merge(each.list().name(), 1, Integer::sum);
                } else if (answer.status() == 200) {
                    answered.add(new Timed(each, log.since(mark)));
                } else {
                    failed.add(each.said() + " answered " + answer.status());
                }
            }
        }
        return answered;
    }

    /** The worst of all and the worst of each list, by ratio and by time. */
    private static Set<Timed> closely(List<Timed> all) {
        Set<Timed> close = new LinkedHashSet<>();
        for (ToDoubleFunction<Timed> by : List.<ToDoubleFunction<Timed>>of(Timed::ratio, Timed::millis)) {
            List<Timed> worst = all.stream()
                    .sorted(Comparator.comparingDouble(by).reversed())
                    .toList();
            close.addAll(worst.subList(0, Math.min(LOOKED_AT_CLOSELY, worst.size())));
            OfferedList.GROWING.forEach(list -> worst.stream()
                    .filter(each -> each.combination().list().equals(list))
                    .limit(2)
                    .forEach(close::add));
        }
        return close;
    }

    private static boolean isBeyond(Timed timed) {
        return timed.p95() > MILLIS || timed.ratio() > RATIO;
    }

    private void report(Results results, List<Timed> all, Set<Timed> close) {
        List<Results.Row> rows = new ArrayList<>();
        rows.add(Results.plain("combinations measured", Results.format(all.size())));
        rows.add(Results.plain(
                "refused as contradictory or not this viewer's (400, 403)",
                Integer.toString(
                        refused.values().stream().mapToInt(Integer::intValue).sum())));
        rows.add(Results.plain(
                "filters without a value to try", withoutValue.isEmpty() ? "none" : String.join("; ", withoutValue)));
        rows.add(new Results.Row(
                "not answered",
                failed.isEmpty() ? "none" : failed.size() + ": " + failed.getFirst(),
                "none",
                failed.isEmpty() ? "reached" : "**missed**"));
        rows.add(Results.plain(
                "p95 of all requests",
                Results.format(Timed.percentile(
                                all.stream()
                                        .flatMap(each -> each.served().stream())
                                        .toList(),
                                0.95)) + " ms"));
        rows.add(bar("worst service / bare SQL: ", most(close, Timed::ratio), Timed::ratio, RATIO, "times"));
        rows.add(bar("worst p95 at the service: ", most(close, Timed::p95), Timed::p95, MILLIS, "ms"));
        rows.add(Results.plain(
                "beyond a bar",
                Long.toString(close.stream().filter(ListCombinations::isBeyond).count())));
        for (OfferedList list : OfferedList.GROWING) {
            line(list, all, close, rows);
        }
        close.stream()
                .sorted(Comparator.comparingDouble(Timed::p95).reversed())
                .filter(ListCombinations::isBeyond)
                .forEach(
                        each -> System.out.println("  beyond: " + each.said() + "\n" + String.join(";\n", each.sql())));
        results.section(
                "Lists at a million projects: every combination",
                "One client on one connection, a service at rest. Filters, their values and orders come from the API's own document: each"
                        + " value alone for each kind of viewer, each filter in each order, each pair in several ways, 80 triples. Bare SQL is what"
                        + " the service itself sent for that page, with its values, run on a connection of its own and read to the end. Medians of"
                        + " alternating samples: up to 5 of each in four minutes for all, then 20 to 60 for the worst of all and of each list, whose p95"
                        + " is given. Those of them beyond a bar are asked 200 times more, by turns, in ten rounds; the medians and p95 of all their"
                        + " samples together count, the first ones included.",
                rows);
    }

    private static void line(OfferedList list, List<Timed> all, Set<Timed> close, List<Results.Row> rows) {
        List<Timed> own = all.stream()
                .filter(each -> each.combination().list().equals(list))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        Set<Timed> near = new LinkedHashSet<>(own);
        near.retainAll(close);
        Timed slowest = most(near, Timed::p95);
        Timed widest = most(near, Timed::ratio);
        rows.add(Results.plain(
                list.name() + ", " + own.size() + " combinations",
                "median "
                        + Results.format(
                                Medians.of(own.stream().map(Timed::millis).toList())) + " ms; slowest p95 "
                        + Results.format(slowest.p95()) + " ms; widest ratio " + Results.format(widest.ratio())));
    }

    private static Results.Row bar(String what, Timed worst, ToDoubleFunction<Timed> value, double bar, String unit) {
        return Results.atMost(
                what + worst.combination().said(),
                Results.format(value.applyAsDouble(worst)) + " " + unit + " (" + worst.said() + ")",
                value.applyAsDouble(worst),
                bar,
                unit);
    }

    private static Timed most(Set<Timed> of, ToDoubleFunction<Timed> by) {
        return of.stream().max(Comparator.comparingDouble(by)).orElseThrow();
    }
}
