package cn.reserve.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waiting for something to come up, with an end. */
final class Waits {
    private static final int TRIES = 300;

    private Waits() {}

    static void untilAnswers(String url) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            for (int attempt = 0; attempt < TRIES; attempt++) {
                try {
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    Thread.sleep(100);
                }
            }
        }
        throw new IllegalStateException(url + " did not answer within 30 s");
    }
}
