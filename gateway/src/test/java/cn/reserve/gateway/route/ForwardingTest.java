package cn.reserve.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import cn.reserve.gateway.testing.RawConnection;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForwardingTest extends GatewayTest {
    @Test
    void rewritesNothing() {
        var answer = Browser.json(browser().send("PUT", "/api/library/projects/a%20b?q=%E4%B8%AD&x=1", "{}"));

        assertThat(answer.getString("method")).isEqualTo("PUT");
        assertThat(answer.getString("uri")).isEqualTo("/api/library/projects/a%20b?q=%E4%B8%AD&x=1");
        assertThat(answer.getLong("received")).isEqualTo(2);
    }

    @Test
    void setsWhatItKnowsAndDropsWhatClientsClaim() {
        var seen = Browser.json(browser()
                        .get(
                                "/api/library/x",
                                "X-Forwarded-For",
                                "6.6.6.6",
                                "X-Forwarded-Host",
                                "evil.example",
                                "X-Forwarded-Proto",
                                "gopher",
                                "Forwarded",
                                "for=6.6.6.6",
                                "X-Real-IP",
                                "6.6.6.6",
                                "X-Remote-User",
                                "admin",
                                "X-HTTP-Method-Override",
                                "DELETE",
                                "TE",
                                "trailers",
                                "Proxy-Authorization",
                                "Basic eDp4",
                                "If-Match",
                                "\"3\"",
                                "Idempotency-Key",
                                "k1"))
                .getJsonObject("headers");

        assertThat(seen.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen.getString("x-forwarded-host")).isEqualTo("localhost:8080");
        assertThat(seen.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(seen.getString("x-forwarded-port")).isEqualTo("8080");
        assertThat(seen.getString("if-match")).isEqualTo("\"3\"");
        assertThat(seen.getString("idempotency-key")).isEqualTo("k1");
        assertThat(seen.fieldNames())
                .doesNotContain(
                        "forwarded",
                        "x-real-ip",
                        "x-remote-user",
                        "x-http-method-override",
                        "te",
                        "proxy-authorization");
    }

    @Test
    void dropsWhatTheConnectionHeaderNames() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send(
                            "GET /api/library/x HTTP/1.1\r\nHost: g\r\nConnection: close, x-secret\r\nX-Secret: 1\r\n\r\n")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("x-secret");
        }
    }

    @Test
    void continuesTheCallersTrace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var seen = Browser.json(browser().get("/api/library/x", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                .getJsonObject("headers");

        assertThat(seen.getString("traceparent")).matches("00-" + trace + "-[0-9a-f]{16}-01");
    }

    @Test
    void passesTheTracesStateWithTheTraceOnly() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        var continued = browser().get("/api/library/x", "traceparent", trace, "tracestate", "a=1,b=2");
        var begun = browser().get("/api/library/x", "traceparent", "00-nonsense", "tracestate", "a=1,b=2");

        assertThat(Browser.json(continued).getJsonObject("headers").getString("tracestate"))
                .isEqualTo("a=1,b=2");
        assertThat(Browser.json(begun).getJsonObject("headers").getString("tracestate"))
                .isNull();
        assertThat(Browser.json(begun).getJsonObject("headers").getString("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void namesTheSameTraceInHeaderAndBodyOfItsProblems() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var answer = browser().get("/api/financing/needs", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(Browser.json(answer).getString("traceId")).isEqualTo(trace);
        assertThat(answer.headers().firstValue("x-trace-id")).contains(trace);
    }

    @Test
    void passesTheServicesHeadersButNotItsSecrets() {
        var answer = browser().get("/api/library/x");

        assertThat(answer.headers().firstValue("etag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("server")).isEmpty();
        assertThat(answer.headers().firstValue("x-powered-by")).isEmpty();
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.headers().allValues("content-security-policy"))
                .containsExactly(
                        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    @Test
    void answersHeadAndEmptyAnswers() {
        assertThat(browser().send("HEAD", "/api/library/x", null).statusCode()).isEqualTo(200);
        assertThat(browser().get("/api/library/nothing").statusCode()).isEqualTo(204);
    }

    @Test
    void givesTheProviderItsOwnCookiesAndNotTheSession() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        browser.setCookie("KEYCLOAK_IDENTITY", "k");

        var seen = Browser.json(browser.get("/auth/realms/project-reserve/account"));

        assertThat(seen.getString("cookie")).isEqualTo("KEYCLOAK_IDENTITY=k");
        assertThat(seen.getString("authorization")).isNull();
    }

    @Test
    void streamsLongAnswers() throws IOException, InterruptedException {
        var seen = new AtomicLong();
        try (var http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(gateway.resolve("/api/library/long?megabytes=64"))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArrayConsumer(
                            part -> part.ifPresent(p -> seen.addAndGet(p.length))));
        }

        assertThat(seen.get()).isEqualTo(64L << 20);
    }

    @Test
    void invitesABodyThatWaitsToBeInvited() {
        try (var connection = new RawConnection(gateway)) {
            connection.send("POST /api/library/x HTTP/1.1\r\nHost: g\r\nConnection: close\r\n"
                    + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n{}");

            assertThat(connection.readAll()).startsWith("HTTP/1.1 100 Continue").contains("HTTP/1.1 200");
        }
    }
}
