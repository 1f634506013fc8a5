package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The gateway against nginx and against a bare vertx-http-proxy, all three before the same upstream, in alternation.
 *
 * <p>wrk, the proxy and the upstream share two cores, so throughput ratios already contain the cost of the neighbours; CPU per request of
 * the proxy's own process is given beside them.
 */
final class GatewayComparison {
    private static final int CONNECTIONS = 32;
    /** Before latency is counted: a JVM still compiles the full path after 40 s of load. */
    private static final int WARMING_ROUNDS = 5;

    private static final String PATH = "/api/supply-demand/probe";

    /** One way to the same answer. */
    private record Way(String name, String url, Map<String, String> headers, ProcessHandle process) {}

    private record Measured(List<Double> rates, List<Double> microsPerRequest) {
        double rate() {
            return Medians.of(rates);
        }

        double micros() {
            return Medians.of(microsPerRequest);
        }
    }

    private final BenchStack bench;
    private final Path folder;
    private final int seconds;
    private final int rounds;

    GatewayComparison(BenchStack bench, Path folder, int seconds, int rounds) {
        this.bench = bench;
        this.folder = folder;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void run(Results results) throws IOException, InterruptedException {
        int nginxPort = FreePort.any();
        int barePort = FreePort.any();
        Process nginx = Proxies.nginx(folder, nginxPort, bench.upstreamPort());
        Process bare =
                Proxies.bare(folder, "proxy", Integer.toString(barePort), Integer.toString(bench.upstreamPort()));
        try {
            Waits.untilAnswers("http://127.0.0.1:" + nginxPort + PATH);
            Waits.untilAnswers("http://127.0.0.1:" + barePort + PATH);
            compare(results, nginxPort, nginx.toHandle(), barePort, bare.toHandle());
        } finally {
            nginx.destroy();
            bare.destroy();
        }
    }

    private void compare(Results results, int nginxPort, ProcessHandle nginx, int barePort, ProcessHandle bare)
            throws IOException, InterruptedException {
        ProcessHandle gateway = bench.process(Part.GATEWAY);
        Map<String, String> session = Map.of("Cookie", bench.session("auditor").cookies());
        List<Way> ways = List.of(
                new Way("direct", "http://127.0.0.1:" + bench.upstreamPort() + PATH, Map.of(), bench.upstreamProcess()),
                new Way("nginx", "http://127.0.0.1:" + nginxPort + PATH, Map.of(), nginx),
                new Way("bare vertx-http-proxy", "http://127.0.0.1:" + barePort + PATH, Map.of(), bare),
                new Way("gateway, bare route", bench.gatewayUrl() + PATH, Map.of(), gateway),
                new Way("gateway, full path", bench.gatewayUrl() + PATH, session, gateway));
        for (Way way : ways) {
            Wrk.requestsPerSecond(way.url(), CONNECTIONS, seconds, way.headers());
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        ways.forEach(way -> measured.put(way.name(), new Measured(new ArrayList<>(), new ArrayList<>())));
        for (int round = 0; round < rounds; round++) {
            for (Way way : ways) {
                measure(way, of(measured, way.name()));
            }
        }
        report(results, measured);
        latency(
                results,
                ways.getFirst(),
                ways.get(1),
                ways.getLast(),
                of(measured, "gateway, full path").rate() / 2);
    }

    private static Measured of(Map<String, Measured> measured, String name) {
        return java.util.Objects.requireNonNull(measured.get(name), name);
    }

    private void measure(Way way, Measured into) throws IOException, InterruptedException {
        double before = Cpu.micros(way.process());
        double rate = Wrk.requestsPerSecond(way.url(), CONNECTIONS, seconds, way.headers());
        into.rates().add(rate);
        into.microsPerRequest().add((Cpu.micros(way.process()) - before) / (rate * seconds));
    }

    private void report(Results results, Map<String, Measured> measured) {
        double nginx = of(measured, "nginx").rate();
        double bare = of(measured, "bare vertx-http-proxy").rate();
        double full = of(measured, "gateway, full path").rate();
        List<Results.Row> rows = new ArrayList<>();
        measured.forEach((name, m) -> rows.add(Results.plain(
                name, Results.format(m.rate()) + " requests/s, " + Results.format(m.micros()) + " µs CPU each")));
        rows.add(Results.atLeast(
                "bare route / nginx", of(measured, "gateway, bare route").rate() / nginx, 0.60));
        rows.add(Results.atLeast("full path / nginx", full / nginx, 0.40));
        rows.add(Results.atLeast("full path / bare vertx-http-proxy", full / bare, 0.70));
        results.section(
                "Gateway",
                "wrk, " + CONNECTIONS + " connections, 837-byte answer, median of " + rounds + " alternating rounds of "
                        + seconds + " s. The full path has a session, limits, security headers and the access log.",
                rows);
    }

    /** Every way at one rate; what direct, the first, takes is what the others add to, round by round. */
    private void latency(Results results, Way direct, Way nginx, Way full, double rate)
            throws IOException, InterruptedException {
        List<SteadyRate.Outcome> alone = new ArrayList<>();
        List<SteadyRate.Outcome> byNginx = new ArrayList<>();
        List<SteadyRate.Outcome> through = new ArrayList<>();
        boolean apart;
        try (Cores cores = Cores.of(List.of(nginx.process(), full.process()))) {
            apart = cores.apart();
            for (int round = -WARMING_ROUNDS; round < rounds; round++) {
                if (round == 0) {
                    List.of(alone, byNginx, through).forEach(List::clear);
                }
                alone.add(steady(direct, rate));
                byNginx.add(steady(nginx, rate));
                through.add(steady(full, rate));
            }
        }
        List<Results.Row> rows = List.of(
                Results.plain("direct", "p50 " + at(alone, 50) + " ms, p99 " + at(alone, 99) + " ms"),
                Results.plain("nginx", "p50 " + at(byNginx, 50) + " ms, p99 " + at(byNginx, 99) + " ms"),
                Results.plain("gateway", "p50 " + at(through, 50) + " ms, p99 " + at(through, 99) + " ms"),
                Results.plain("added p99 of nginx", Results.format(added(alone, byNginx, 99)) + " ms"),
                Results.atMost("added p50", added(alone, through, 50), 0.5, "ms"),
                Results.atMost("added p99", added(alone, through, 99), 3, "ms"));
        results.section(
                "Gateway: added latency at half load",
                "Open loop at " + Results.format(rate)
                        + " requests/s, latency from the moment a request was due, median of " + rounds
                        + " alternating rounds after " + WARMING_ROUNDS
                        + " that are not counted. "
                        + (apart
                                ? "The proxies have the last core, the generator and the upstream the others."
                                : "Generator, proxies and upstream share all cores: taskset did not move them."),
                rows);
    }

    private SteadyRate.Outcome steady(Way way, double rate) throws IOException {
        SteadyRate.Outcome outcome = SteadyRate.run(way.url(), (int) rate, seconds, CONNECTIONS, way.headers());
        if (outcome.failures() > 0) {
            throw new IllegalStateException("requests failed under half load: " + way.name());
        }
        return outcome;
    }

    private static String at(List<SteadyRate.Outcome> outcomes, double percentile) {
        return Results.format(Medians.of(
                outcomes.stream().map(outcome -> outcome.millisAt(percentile)).toList()));
    }

    private static double added(List<SteadyRate.Outcome> direct, List<SteadyRate.Outcome> way, double percentile) {
        List<Double> differences = new ArrayList<>();
        for (int round = 0; round < direct.size(); round++) {
            differences.add(
                    way.get(round).millisAt(percentile) - direct.get(round).millisAt(percentile));
        }
        return Medians.of(differences);
    }
}
