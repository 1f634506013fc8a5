package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list page with three filters: the service against pgbench with the same SQL, the plan, and a deep page by cursor. */
final class ListPage {
    private static final String FILTERS = "field=INDUSTRY&county=510302&state=ADMITTED";
    private static final String LIST = "/api/library/projects?size=20&" + FILTERS;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern NEXT = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int CONNECTIONS = 8;

    private final BenchStack bench;
    private final Path folder;
    private final int seconds;
    private final int rounds;
    private List<String> sql = List.of();

    ListPage(BenchStack bench, Path folder, int seconds, int rounds) {
        this.bench = bench;
        this.folder = folder;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void run(Results results, int rows) throws IOException, InterruptedException, SQLException {
        sql = asked();
        int nginxPort = FreePort.any();
        Process nginx = Proxies.nginx(
                folder, nginxPort, URI.create(bench.url(Part.LIBRARY)).getPort());
        try {
            Waits.untilAnswers("http://127.0.0.1:" + nginxPort + "/");
            compare(results, rows, "http://127.0.0.1:" + nginxPort + LIST);
        } finally {
            nginx.destroy();
        }
        deepPages(results, bench.bearer("commission-preparer"));
    }

    /** The statements of the page, as the service sends them. */
    private List<String> asked() throws IOException, InterruptedException, SQLException {
        try (StatementLog log = new StatementLog(bench, Part.LIBRARY, folder);
                HttpClient client = HttpClient.newHttpClient()) {
            Map<String, String> token = bench.bearer("commission-preparer");
            long mark = log.mark();
            get(client, bench.url(Part.LIBRARY) + LIST, token);
            return log.since(mark);
        }
    }

    private void compare(Results results, int rows, String plainProxy)
            throws IOException, InterruptedException, SQLException {
        String direct = bench.url(Part.LIBRARY) + LIST;
        String through = bench.gatewayUrl() + LIST;
        Map<String, String> token = bench.bearer("commission-preparer");
        Wrk.requestsPerSecond(direct, CONNECTIONS, seconds * 2, token);
        Wrk.requestsPerSecond(through, CONNECTIONS, seconds, token);
        List<Double> service = new ArrayList<>();
        List<Double> gateway = new ArrayList<>();
        List<Double> nginx = new ArrayList<>();
        List<Double> database = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            service.add(Wrk.requestsPerSecond(direct, CONNECTIONS, seconds, token));
            gateway.add(Wrk.requestsPerSecond(through, CONNECTIONS, seconds, token));
            nginx.add(Wrk.requestsPerSecond(plainProxy, CONNECTIONS, seconds, token));
            database.add(pgbench());
        }
        double served = Medians.of(service);
        results.section(
                "List page with three filters over " + Results.format(rows) + " projects",
                "wrk and pgbench with " + CONNECTIONS + " connections, alternating, median of " + rounds
                        + " rounds; pgbench runs the statements that the service sends for the page.",
                List.of(
                        Results.plain("service", Results.format(served) + " pages/s"),
                        Results.plain("pgbench", Results.format(Medians.of(database)) + " pages/s"),
                        Results.atLeast("service / pgbench", served / Medians.of(database), 0.20),
                        Results.atLeast("20 rows through the gateway / direct", Medians.of(gateway) / served, 0.80),
                        Results.plain("20 rows through nginx / direct", Results.format(Medians.of(nginx) / served)),
                        new Results.Row(
                                "sequential scan in the plan",
                                sequentialScan() ? "yes" : "none",
                                "none",
                                sequentialScan() ? "**missed**" : "reached")));
    }

    private double pgbench() throws IOException, InterruptedException {
        Path script = folder.resolve("list.sql");
        Files.createDirectories(folder);
        Files.writeString(
                script,
                sql.stream().map(each -> each.replace('\n', ' ') + ";\n").collect(Collectors.joining()));
        String[] address = bench.address(Part.LIBRARY);
        ProcessBuilder builder = new ProcessBuilder(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(CONNECTIONS),
                "-j",
                "1",
                "-T",
                Integer.toString(seconds),
                "-h",
                address[0],
                "-p",
                address[1],
                "-U",
                address[3],
                "-f",
                script.toString(),
                address[2]);
        builder.environment().put("PGPASSWORD", address[4]);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher tps = TPS.matcher(output);
        if (!tps.find()) {
            throw new IllegalStateException("pgbench gave no rate: " + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    private boolean sequentialScan() throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection database = bench.database(Part.LIBRARY);
                Statement statement = database.createStatement()) {
            for (String each : sql) {
                try (ResultSet rows = statement.executeQuery("EXPLAIN " + each)) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return plan.toString().contains("Seq Scan");
    }

    /** Walks the whole unfiltered list by cursor and compares pages near its end with the first ones. */
    private void deepPages(Results results, Map<String, String> token) throws IOException, InterruptedException {
        String list = bench.url(Part.LIBRARY) + "/api/library/projects?size=20";
        String cursor = null;
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        int pages = 0;
        Map<String, String> fresh = token;
        try (HttpClient client = HttpClient.newHttpClient()) {
            String wide = bench.url(Part.LIBRARY) + "/api/library/projects?size=200";
            String deep = null;
            do {
                if (pages % 500 == 0) {
                    fresh = bench.bearer("commission-preparer");
                }
                String body = get(client, deep == null ? wide : wide + "&cursor=" + deep, fresh);
                Matcher next = NEXT.matcher(body);
                cursor = deep;
                deep = next.find() ? next.group(1) : null;
                pages++;
            } while (deep != null && pages < 4500);
            fresh = bench.bearer("commission-preparer");
            Matcher next = NEXT.matcher(get(client, list, fresh));
            String near = next.find() ? next.group(1) : null;
            for (int sample = 0; sample < 400; sample++) {
                first.add(millis(client, list + (near == null ? "" : "&cursor=" + near), fresh));
                last.add(millis(client, list + (cursor == null ? "" : "&cursor=" + cursor), fresh));
            }
        }
        double ratio = Medians.of(last.subList(100, 400)) / Medians.of(first.subList(100, 400));
        results.section(
                "Deep page by cursor",
                "Page of 20 rows after " + Results.format(pages * 200.0 - 200)
                        + " rows against page 2, 300 alternating samples each.",
                List.of(Results.atMost("page " + pages * 10 + " / page 2", ratio, 1.5, "times")));
    }

    private static double millis(HttpClient client, String url, Map<String, String> headers)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        get(client, url, headers);
        return (System.nanoTime() - begin) / 1e6;
    }

    static String get(HttpClient client, String url, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        headers.forEach(request::header);
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
