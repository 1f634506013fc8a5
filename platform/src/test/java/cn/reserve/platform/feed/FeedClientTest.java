package cn.reserve.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.reserve.platform.feed.FeedClient.ReceivedPage;
import cn.reserve.platform.identity.ServiceToken;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reading side of a feed against a source that is not ours: sound, frozen, cut and strange. */
class FeedClientTest {
    private static final String PAGE = """
            {"head": 9, "added": {"later": [1]}, "events": [
              {"id": "01920000-0000-7000-8000-000000000001", "source": "/api/toy", "type": "toy.changed", "subject": "\u7532",
               "extension": {"nested": true}, "time": "2026-11-21T08:00:00Z", "position": "7",
               "data": {"name": "甲项目 \\"引号\\"", "amount": 12345678901234.10, "added": {"later": []}}}],
             "next": 7}
            """;

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer source;
    private volatile String answer = PAGE;
    private volatile boolean freezes;

    @BeforeEach
    void start() throws IOException {
        source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        source.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        source.createContext("/", this::answer);
        source.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        source.stop(0);
    }

    @Test
    void readsEventsByTheirBytesAndPassesOverWhatItDoesNotKnow() throws Exception {
        ReceivedPage page = client(Duration.ofSeconds(10)).read("toy", Set.of("toy.changed"), 3);

        assertThat(page.next()).isEqualTo(7);
        assertThat(page.head()).isEqualTo(9);
        assertThat(page.events()).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo("甲");
            assertThat(event.time()).isEqualTo(Instant.parse("2026-11-21T08:00:00Z"));
            assertThat(event.position()).isEqualTo(7);
            assertThat(event.data().as(Project.class))
                    .isEqualTo(new Project("甲项目 \"引号\"", new java.math.BigDecimal("12345678901234.10")));
        });
    }

    @Test
    void doesNotWaitForEverForASourceThatFreezesInTheMiddle() {
        freezes = true;

        assertThatThrownBy(() -> client(Duration.ofMillis(700)).read("toy", Set.of(), 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not answer within");
    }

    @Test
    void refusesAnAnswerThatEndsTooEarly() {
        answer = PAGE.substring(0, PAGE.indexOf("amount"));

        assertThatThrownBy(() -> client(Duration.ofSeconds(10)).read("toy", Set.of(), 0))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAnEventWithoutItsPlace() {
        answer = PAGE.replace("\"position\": \"7\",", "");

        assertThatThrownBy(() -> client(Duration.ofSeconds(10)).read("toy", Set.of(), 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("position");
    }

    @Test
    void saysWhenDataHasAnotherShape() {
        assertThatThrownBy(() -> EventData.of("{\"name\": [1]}").as(Project.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventData.of("null").as(Project.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        if (!freezes) {
            exchange.getResponseBody().write(body);
            exchange.close();
            return;
        }
        exchange.getResponseBody().write(body, 0, 20);
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private FeedClient client(Duration patience) {
        return new FeedClient(
                new ServiceToken(tokens()),
                new SmallRyeConfigBuilder()
                        .withDefaultValue(
                                "feed.source.toy.url",
                                "http://127.0.0.1:" + source.getAddress().getPort())
                        .build(),
                patience);
    }

    private static OidcClient tokens() {
        Tokens token = new Tokens(
                "token", Long.MAX_VALUE, Duration.ZERO, null, null, new io.vertx.core.json.JsonObject(), "toy");
        return (OidcClient) Proxy.newProxyInstance(
                OidcClient.class.getClassLoader(),
                new Class<?>[] {OidcClient.class},
                (proxy, method, arguments) -> Uni.createFrom().item(token));
    }

    private record Project(String name, java.math.BigDecimal amount) {}
}
