package cn.reserve.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The largest heap of a service while something goes on, by its own metrics. */
final class HeapWatch implements AutoCloseable {
    private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)$");
    private static final int EVERY_MILLIS = 250;

    private final PlainHttp http;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong most = new AtomicLong();

    private HeapWatch(PlainHttp http) {
        this.http = http;
    }

    static HeapWatch of(String url) throws IOException {
        HeapWatch watch = new HeapWatch(new PlainHttp(url));
        watch.look();
        watch.clock.scheduleAtFixedRate(watch::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            Matcher area = HEAP.matcher(http.get("/q/metrics", Map.of()).body());
            double sum = 0;
            while (area.find()) {
                sum += Double.parseDouble(area.group(1));
            }
            long bytes = (long) sum;
            most.accumulateAndGet(bytes, Math::max);
        } catch (IOException unanswered) {
            // The next look comes at once.
        }
    }

    /** In MiB. */
    double most() {
        if (most.get() == 0) {
            throw new IllegalStateException("the service's metrics tell nothing of its heap");
        }
        return most.get() / 1024.0 / 1024.0;
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        http.close();
    }
}
