package cn.reserve.benchmarks;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/** Open-loop load: a request is due every 1/rate second whether or not the last one came back, and its latency counts from when it was due. */
final class SteadyRate {
    /** Latencies in microseconds and the number of answers that were not 2xx. */
    record Outcome(Histogram micros, int failures) {
        double millisAt(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    private SteadyRate() {}

    /** Sends {@code rate} requests per second for {@code seconds} over at most {@code connections} connections. */
    static Outcome run(String url, int rate, int seconds, int connections, Map<String, String> headers)
            throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient client = vertx.createHttpClient(
                    new HttpClientOptions().setMaxPoolSize(connections).setKeepAlive(true));
            int total = rate * seconds;
            Histogram histogram = new Histogram(3);
            AtomicInteger failures = new AtomicInteger();
            CountDownLatch done = new CountDownLatch(total);
            long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
            RequestOptions options = new RequestOptions()
                    .setMethod(HttpMethod.GET)
                    .setAbsoluteURI(url)
                    .setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(headers));
            AtomicInteger next = new AtomicInteger();
            vertx.setPeriodic(1, timer -> {
                long due;
                while (next.get() < total && (due = begin + next.get() * 1_000_000_000L / rate) <= System.nanoTime()) {
                    next.incrementAndGet();
                    long intended = due;
                    client.request(options)
                            .compose(HttpClientRequest::send)
                            .compose(answer -> answer.body().map(body -> answer.statusCode() / 100 == 2))
                            .onComplete(result -> {
                                histogram.recordValue(Math.max(1, (System.nanoTime() - intended) / 1000));
                                if (result.failed() || !result.result()) {
                                    failures.incrementAndGet();
                                }
                                done.countDown();
                            });
                }
                if (next.get() >= total) {
                    vertx.cancelTimer(timer);
                }
            });
            if (!done.await(seconds + 30L, TimeUnit.SECONDS)) {
                failures.addAndGet((int) done.getCount());
            }
            return new Outcome(histogram, failures.get());
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
