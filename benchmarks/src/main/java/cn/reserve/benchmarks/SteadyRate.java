package cn.reserve.benchmarks;

import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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

    /**
     * Sends {@code rate} requests per second for {@code seconds}, evenly spaced, over at most {@code connections} connections. A thread of
     * its own keeps the time: a timer of the event loop ticks once a millisecond, and what it sends then is a burst. The requests of a first
     * second, in which the connections are opened, are sent and not counted.
     */
    static Outcome run(String url, int rate, int seconds, int connections, Map<String, String> headers)
            throws InterruptedException {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try {
            HttpClient client = vertx.createHttpClient(
                    new HttpClientOptions().setMaxPoolSize(connections).setKeepAlive(true));
            RequestOptions options = new RequestOptions()
                    .setMethod(HttpMethod.GET)
                    .setAbsoluteURI(url)
                    .setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(headers));
            int requests = rate * (seconds + 1);
            Load load = new Load(client, options, requests);
            Context loop = vertx.getOrCreateContext();
            long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
            for (int sent = 0; sent < requests; sent++) {
                long due = begin + sent * 1_000_000_000L / rate;
                awaitTime(due);
                boolean counts = sent >= rate;
                loop.runOnContext(nothing -> load.send(due, counts));
            }
            return load.outcome();
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static void awaitTime(long due) {
        long left;
        while ((left = due - System.nanoTime()) > 0) {
            LockSupport.parkNanos(left);
        }
    }

    /** The requests of one run; everything but the waiting happens on one event loop. */
    private static final class Load {
        private final HttpClient client;
        private final RequestOptions options;
        private final CountDownLatch open;
        private final Histogram micros = new Histogram(3);
        private int failures;

        Load(HttpClient client, RequestOptions options, int requests) {
            this.client = client;
            this.options = options;
            this.open = new CountDownLatch(requests);
        }

        void send(long due, boolean counts) {
            client.request(options)
                    .compose(HttpClientRequest::send)
                    .compose(answer -> answer.body().map(body -> answer.statusCode() / 100 == 2))
                    .onComplete(result -> {
                        if (counts) {
                            micros.recordValue(Math.max(1, (System.nanoTime() - due) / 1000));
                        }
                        if (result.failed() || !result.result()) {
                            failures++;
                        }
                        open.countDown();
                    });
        }

        Outcome outcome() throws InterruptedException {
            boolean all = open.await(30, TimeUnit.SECONDS);
            return new Outcome(micros, failures + (all ? 0 : (int) open.getCount()));
        }
    }
}
