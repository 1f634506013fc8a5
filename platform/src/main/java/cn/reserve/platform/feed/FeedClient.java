package cn.reserve.platform.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Reads another service's feed over HTTP, with time limits on everything. */
@ApplicationScoped
class FeedClient {
    static final int LIMIT = 2000;
    private static final int WAIT_SECONDS = 20;

    private final HttpClient http;
    private final FeedToken token;
    private final ObjectReader json;
    private final Config config;

    FeedClient(FeedToken token, ObjectMapper json, Config config) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .executor(command -> Thread.ofVirtual().name("feed-http").start(command))
                .build();
        this.token = token;
        // Events are read one by one out of one answer; amounts keep their digits.
        this.json = json.reader()
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
        this.config = config;
    }

    /** Reads the events after a position; waits on the server's side when there are none. */
    ReceivedPage read(String source, Set<String> types, long after) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(source, types, after))
                .timeout(Duration.ofSeconds(WAIT_SECONDS + 10))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() == 401) {
                token.forget();
            }
            if (response.statusCode() != 200) {
                throw new IOException("The feed of " + source + " answered " + response.statusCode());
            }
            return page(body);
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

    private ReceivedPage page(InputStream body) throws IOException {
        List<FeedEvent> events = new ArrayList<>();
        long next = -1;
        long head = -1;
        try (JsonParser parser = json.getFactory().createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "events" -> readEvents(parser, events);
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

    private void readEvents(JsonParser parser, List<FeedEvent> events) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode event = json.readTree(parser);
            events.add(new FeedEvent(
                    UUID.fromString(event.required("id").textValue()),
                    event.required("type").textValue(),
                    event.required("subject").textValue(),
                    Instant.parse(event.required("time").textValue()),
                    event.required("data"),
                    event.required("position").asLong()));
        }
    }

    /**
     * What came in one answer.
     *
     * @param next read on from here
     * @param head the source's last position then
     */
    record ReceivedPage(List<FeedEvent> events, long next, long head) {}
}
