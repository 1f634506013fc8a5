package cn.reserve.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no client library would send, so they are written by hand. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@SuppressWarnings("NullAway.Init")
class AddressShapeTest {
    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/toy/audit?subjectType=%zz",
                "/api/toy/audit?subjectType=%4",
                "/api/toy/audit?subjectType=100%",
                "/api/toy/audit?%zz=a",
                "/api/toy/audit?page=1&x=%",
                "/api/toy/audit?x={}",
                "/api/toy/audit/%",
                "/api/toy/%zz/audit",
                "/api/toy/audit%4",
                "/q/%",
                "/%"
            })
    void answersBrokenEncodingWithAProblem(String address) throws IOException {
        String answer = get(address);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.getString("code")).isEqualTo("request.address-malformed");
        assertThat(problem.getInteger("status")).isEqualTo(400);
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("x-trace-id: " + problem.getString("traceId"));
        assertThat(problem.getString("detailZh")).matches("(?s).*\\p{IsHan}.*");
        assertThat(problem.getString("detailEn")).matches("\\p{ASCII}+");
    }

    @Test
    void readsWhatIsEncodedWell() throws IOException {
        assertThat(get("/api/toy/audit?subjectType=%e6%9c%ba%25")).startsWith("HTTP/1.1 200");
    }

    private String get(String address) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: toy\r\nAccept: application/json\r\n"
                                    + "Authorization: Bearer " + TestTokens.auditor() + "\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
