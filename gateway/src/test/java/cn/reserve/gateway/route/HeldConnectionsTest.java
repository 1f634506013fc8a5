package cn.reserve.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import cn.reserve.gateway.testing.RawConnection;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody holds a connection to a service for long, and nobody waits for one for long. */
@QuarkusTest
@TestProfile(HeldConnectionsTest.OneConnection.class)
class HeldConnectionsTest extends GatewayTest {

    public static class OneConnection implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.vertx.event-loops-pool-size", "1",
                    "gateway.routes.library.connections", "1",
                    "gateway.routes.library.connection-wait", "1200ms",
                    "gateway.routes.library.answer-wait", "1s",
                    "gateway.routes.library.upload-grace", "1s");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBodyThatComesDropByDropLosesItsConnection(boolean chunked) {
        var framing = chunked ? "Transfer-Encoding: chunked" : "Content-Length: 100000";
        var drop = chunked ? "1\r\nx\r\n" : "x";
        try (var drops = Executors.newSingleThreadScheduledExecutor();
                var connection = new RawConnection(gateway)) {
            connection.send("POST /api/library/x HTTP/1.1\r\nHost: g\r\n" + framing + "\r\n\r\n");
            var dropping = drops.scheduleAtFixedRate(() -> connection.send(drop), 0, 100, TimeUnit.MILLISECONDS);
            var answer = connection.readAll();
            dropping.cancel(true);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("gateway.body-too-slow", "onnection: close");
        }
        assertThat(browser().get("/api/library/x").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerThatNobodyReadsLosesItsConnection() {
        try (var connection = new RawConnection(gateway)) {
            connection.send("GET /api/library/long?megabytes=64 HTTP/1.1\r\nHost: g\r\n\r\n");
            await().until(() -> service.requests() == 1);

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> browser().get("/api/library/x").statusCode() == 200);

            assertThat(connection.readAll()).startsWith("HTTP/1.1 200").hasSizeLessThan(64 << 20);
        }
    }

    @Test
    void aRequestWaitsForAConnectionForAMomentOnly() {
        var holding = CompletableFuture.supplyAsync(() -> browser().get("/api/library/silent"));
        await().until(() -> service.requests() == 1);

        var turnedAway = browser().get("/api/library/x");

        assertThat(turnedAway.statusCode()).isEqualTo(503);
        assertThat(turnedAway.headers().firstValue("retry-after")).contains("1");
        assertThat(Browser.json(turnedAway).getString("code")).isEqualTo("gateway.service-busy");
        assertThat(Browser.json(turnedAway).getString("service")).isEqualTo("library");
        assertThat(holding).succeedsWithin(Duration.ofSeconds(10));
        assertThat(browser().get("/api/library/x").statusCode()).isEqualTo(200);
    }
}
