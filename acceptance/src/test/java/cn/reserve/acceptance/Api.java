package cn.reserve.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls through the gateway as one person or machine; paths begin with {@code /api}. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final Supplier<@Nullable String> token;

    /** Calls with the token that the supplier gives, or without one. */
    Api(String base, Supplier<@Nullable String> token) {
        this.base = base;
        this.token = token;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    /** A creating POST with a key of its own. */
    Answer create(String path, Object body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    Answer create(String path, Object body, String key) {
        return send("POST", path, body, "Idempotency-Key", key);
    }

    /** A step of a record that was seen in this version. */
    Answer act(String path, String tag, @Nullable Object body) {
        return send("POST", path, body, "If-Match", tag);
    }

    Answer put(String path, String tag, Object body) {
        return send("PUT", path, body, "If-Match", tag);
    }

    /** Any request; headers as name, value; a text body is sent as it is. */
    Answer send(String method, String path, @Nullable Object body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        if (body != null && !String.join(" ", headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return exchange(request, headers);
    }

    /** A body of any kind. */
    Answer upload(String path, String contentType, HttpRequest.BodyPublisher body) {
        return exchange(
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", contentType)
                        .POST(body),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private Answer exchange(HttpRequest.Builder request, String... headers) {
        String bearer = token.get();
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String given ? given : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The connection ended without an answer. */
    static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(IOException cause) {
            super(cause);
        }
    }
}
