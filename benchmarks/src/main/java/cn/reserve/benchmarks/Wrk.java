package cn.reserve.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Closed-loop throughput by Debian's {@code wrk}. Its latencies hide queueing, so only the rate is read here; see {@link SteadyRate} for latencies. */
final class Wrk {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAILURES = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");

    private Wrk() {}

    /**
     * Loads one address.
     *
     * @return requests per second
     * @throws IllegalStateException when wrk is missing or an answer was not 2xx/3xx: a rate of errors is no rate
     */
    static double requestsPerSecond(String url, int connections, int seconds, Map<String, String> headers)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "5s"));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(url);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher failures = FAILURES.matcher(output);
        if (failures.find()) {
            throw new IllegalStateException(failures.group(1) + " answers of " + url + " were errors");
        }
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("wrk gave no rate for " + url + ": " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
