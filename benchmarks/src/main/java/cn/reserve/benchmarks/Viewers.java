package cn.reserve.benchmarks;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Tokens of the people who look, fetched anew before they run out. */
final class Viewers {
    private static final long FRESH_NANOS = Duration.ofSeconds(100).toNanos();

    private final BenchStack bench;
    private final Map<String, Held> held = new HashMap<>();

    Viewers(BenchStack bench) {
        this.bench = bench;
    }

    private record Held(Map<String, String> headers, long since) {}

    /** Headers of a request by this person. */
    Map<String, String> of(String user) {
        Held known = held.get(user);
        if (known == null || System.nanoTime() - known.since() > FRESH_NANOS) {
            known = new Held(bench.bearer(user), System.nanoTime());
            held.put(user, known);
        }
        return known.headers();
    }
}
