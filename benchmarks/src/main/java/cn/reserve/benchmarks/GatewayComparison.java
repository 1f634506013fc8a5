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

    private void latency(Results results, Way direct, Way full, double rate) throws InterruptedException {
        List<Double> medians = new ArrayList<>();
        List<Double> tails = new ArrayList<>();
        // The generator compiles its own code while it measures; the first run of each way shows little else.
        for (int round = 0; round < 2; round++) {
            SteadyRate.run(direct.url(), (int) rate, seconds, CONNECTIONS, direct.headers());
            SteadyRate.run(full.url(), (int) rate, seconds, CONNECTIONS, full.headers());
        }
        for (int round = 0; round < rounds; round++) {
            SteadyRate.Outcome plain = SteadyRate.run(direct.url(), (int) rate, seconds, CONNECTIONS, direct.headers());
            SteadyRate.Outcome through = SteadyRate.run(full.url(), (int) rate, seconds, CONNECTIONS, full.headers());
            if (plain.failures() + through.failures() > 0) {
                throw new IllegalStateException("requests failed under half load");
            }
            medians.add(through.millisAt(50) - plain.millisAt(50));
            tails.add(through.millisAt(99) - plain.millisAt(99));
        }
        results.section(
                "Gateway: added latency at half load",
                "Open loop at " + Results.format(rate)
                        + " requests/s, latency from the moment a request was due, median of " + rounds
                        + " alternating rounds after two that are not counted.",
                List.of(
                        Results.atMost("added p50", Medians.of(medians), 0.5, "ms"),
                        Results.atMost("added p99", Medians.of(tails), 3, "ms")));
    }
}
