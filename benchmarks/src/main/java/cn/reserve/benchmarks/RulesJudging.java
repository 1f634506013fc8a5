package cn.reserve.benchmarks;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judging all candidates against all rules in force: time of a run, and the service's memory while it goes on. */
final class RulesJudging {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");
    private static final String OPEN = "\"state\":\"OPEN\"";

    private final BenchStack bench;

    RulesJudging(BenchStack bench) {
        this.bench = bench;
    }

    void run(Results results, int candidates) throws IOException, InterruptedException, SQLException {
        new Population(bench).candidates(candidates);
        measured(new ArrayList<>());
        List<Long> memory = new ArrayList<>();
        Run first = measured(memory);
        long half = memory.get(memory.size() / 2);
        long most = memory.stream().mapToLong(Long::longValue).max().orElse(0);
        results.section(
                "Judging " + Results.format(candidates) + " candidates against all rules",
                "POST /policy-runs on a service that judged them once before; verdicts are stored and compared. Memory is the library service's"
                        + " proportional set size, once a second.",
                List.of(
                        Results.plain("candidates judged", Results.format(first.done())),
                        Results.atMost("whole run", first.seconds(), 30, "s"),
                        Results.plain("memory at half time", half + " MiB"),
                        Results.atMost("largest memory / memory at half time", (double) most / half, 1.2, "times")));
    }

    private record Run(double seconds, double done) {}

    private Run measured(List<Long> memory) throws IOException, InterruptedException {
        String runs = bench.url(Part.LIBRARY) + "/api/library/policy-runs";
        Map<String, String> token = bench.bearer("system-admin");
        try (HttpClient client = HttpClient.newHttpClient()) {
            long begin = System.nanoTime();
            String id = found(ID, post(client, runs, token));
            String answer = ListPage.get(client, runs + "/" + id, token);
            while (answer.contains(OPEN)) {
                memory.add(Cpu.residentMebibytes(bench.process(Part.LIBRARY)));
                Thread.sleep(500);
                answer = ListPage.get(client, runs + "/" + id, token);
            }
            memory.add(Cpu.residentMebibytes(bench.process(Part.LIBRARY)));
            return new Run((System.nanoTime() - begin) / 1e9, Double.parseDouble(found(DONE, answer)));
        }
    }

    private static String post(HttpClient client, String url, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(url + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not in the answer: " + pattern);
        }
        return matcher.group(1);
    }
}
