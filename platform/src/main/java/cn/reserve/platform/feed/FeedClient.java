package cn.reserve.platform.feed;

import cn.reserve.platform.identity.ServiceToken;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads another service's feed over HTTP, with time limits on everything. */
@ApplicationScoped
class FeedClient {
    static final int LIMIT = 2000;
    private static final int WAIT_SECONDS = 20;
    private static final JsonFactory JSON = new JsonFactory();

    private final HttpClient http;
    private final ServiceToken token;
    private final Config config;
    private final Duration patience;

    /** @param patience for a whole answer, its waiting for news included */
    FeedClient(
            ServiceToken token,
            Config config,
            @ConfigProperty(name = "feed.answer-within", defaultValue = "45S") Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .executor(command -> Thread.ofVirtual().name("feed-http").start(command))
                .build();
        this.token = token;
        this.config = config;
    }

    /**
     * Reads the events after a position; waits on the server's side when there are none.
     *
     * @throws IOException also when the whole answer is not there in time: a request's own time limit ends with the headers, and a source
     *     that freezes in the middle would hold this consumer, and with it every replica, for ever
     */
    ReceivedPage read(String source, Set<String> types, long after) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(source, types, after))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> response = whole(source, http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()));
        if (response.statusCode() == 401) {
            token.forget();
        }
        if (response.statusCode() != 200) {
            throw new IOException("The feed of " + source + " answered " + response.statusCode());
        }
        return page(response.body());
    }

    private HttpResponse<byte[]> whole(String source, CompletableFuture<HttpResponse<byte[]>> coming)
            throws IOException, InterruptedException {
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("The feed of " + source + " does not answer: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new IOException("The feed of " + source + " did not answer within " + patience, e);
        } finally {
            coming.cancel(true);
        }
    }

    private URI address(String source, Set<String> types, long after) {
        StringBuilder address = new StringBuilder(config.getValue("feed.source." + source + ".url", String.class))
                .append("/feed?after=")
                .append(after)
                .append("&limit=")
                .append(LIMIT)
                .append("&wait=")
                .append(WAIT_SECONDS);
        types.stream()
                .sorted()
                .forEach(type -> address.append("&type=").append(URLEncoder.encode(type, StandardCharsets.UTF_8)));
        return URI.create(address.toString());
    }

    private static ReceivedPage page(byte[] answer) throws IOException {
        List<FeedEvent> events = new ArrayList<>(LIMIT);
        long next = -1;
        long head = -1;
        try (JsonParser parser = JSON.createParser(answer)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "events" -> readEvents(parser, answer, events);
                    case "next" -> next = parser.getLongValue();
                    case "head" -> head = parser.getLongValue();
                    default -> parser.skipChildren();
                }
            }
        }
        if (next < 0) {
            throw new IOException("The feed's answer has no next position");
        }
        return new ReceivedPage(events, next, Math.max(head, next));
    }

    private static void readEvents(JsonParser parser, byte[] answer, List<FeedEvent> events) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            events.add(event(parser, answer));
        }
    }

    private static FeedEvent event(JsonParser parser, byte[] answer) throws IOException {
        Map<String, String> attributes = new HashMap<>();
        EventData data = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("data")) {
                data = data(parser, answer);
            } else {
                attributes.put(name, parser.getText());
                parser.skipChildren();
            }
        }
        if (data == null) {
            throw new IOException("An event of the feed has no data");
        }
        return new FeedEvent(
                UUID.fromString(required(attributes, "id")),
                required(attributes, "type"),
                required(attributes, "subject"),
                Instant.parse(required(attributes, "time")),
                data,
                Long.parseLong(required(attributes, "position")));
    }

    /** The bytes of one value, from its first to its last. */
    private static EventData data(JsonParser parser, byte[] answer) throws IOException {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        return new EventData(answer, from, (int) parser.currentLocation().getByteOffset() - from);
    }

    private static String required(Map<String, String> attributes, String name) throws IOException {
        String value = attributes.get(name);
        if (value == null) {
            throw new IOException("An event of the feed has no " + name);
        }
        return value;
    }

    /**
     * What came in one answer.
     *
     * @param next read on from here
     * @param head the source's last position then
     */
    record ReceivedPage(List<FeedEvent> events, long next, long head) {}
}
