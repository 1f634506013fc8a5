package cn.reserve.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import cn.reserve.gateway.testing.RawConnection;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NotForwardedTest extends GatewayTest {
    @Test
    void keepsFeedsForPrograms() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");

        assertThat(browser.get("/api/library/feed?after=0").statusCode()).isEqualTo(401);
        assertThat(browser().get("/api/library/feed").statusCode()).isEqualTo(401);
        assertThat(browser()
                        .get("/api/library/feed", "Authorization", "Bearer t")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser().get("/api/library/feeds").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "=", "a b", "%00", ""})
    void sendsNothingOnThatCannotBeAToken(String token) {
        var answer = browser().get("/api/library/x", "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(Browser.json(answer).getString("code")).isEqualTo("gateway.token-malformed");
        assertThat(service.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "a..b", "eyJhbGciOiJub25lIn0.e30.", "abc+/~_-=="})
    void leavesTokensToTheServices(String token) {
        assertThat(browser()
                        .get("/api/library/x", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/library/../auth/realms",
                "/api/library/%2e%2e/q/metrics",
                "/api/library/..%2fx",
                "/api/library/%2E/x",
                "/api//library/x",
                "/api/library/feed;a=b",
                "/api/library/%66eed",
                "/api/library\\x",
                "/api/library/%00",
                "/api/library/%5c..",
                "/api/library/..",
                "/api/library/%",
                "/api/library/%zz",
                "//evil/",
                "/api/library/%25"
            })
    void refusesPathsWithTwoReadings(String path) {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("GET " + path + " HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 400");
            assertThat(service.requests()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/metrics", "/q/health", "/api/unknown/x", "/api/library", "/auth/realms/master/x", "/q/dev"})
    void knowsNoOtherAddress(String path) {
        assertThat(browser().get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
        assertThat(service.requests()).isZero();
    }

    @Test
    void knowsNoOtherMethods() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("TRACE /api/library/x HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 405").contains("gateway.method-not-allowed");
        }
    }

    @Test
    void doesNotSwitchProtocols() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("GET /api/library/x HTTP/1.1\r\nHost: g\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 501").contains("gateway.upgrade-unsupported");
        }
    }
}
