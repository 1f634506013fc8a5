package cn.reserve.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.GatewayTest;
import cn.reserve.gateway.testing.RawConnection;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no well-behaved client sends: each gets its problem answer, and nothing of it reaches a service. */
@QuarkusTest
class MalformedRequestsTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUBBISH\r\n\r\n",
                "GET /api/library/x\r\n\r\n",
                "GET /api/library/x HTTP/1.1\r\nHost: g\r\nBad Name: x\r\n\r\n",
                "GET /api/library/x HTTP/1.1\r\nHost: g\r\nNo-Colon\r\n\r\n",
                "GET /api/library/x HTTP/1.1\r\nHost: g\r\nX: a\u0000b\r\n\r\n",
                "POST /api/library/x HTTP/1.1\r\nHost: g\r\nContent-Length: 2\r\nContent-Length: 40\r\n\r\n{}",
                "POST /api/library/x HTTP/1.1\r\nHost: g\r\nContent-Length: -1\r\n\r\n",
                "POST /api/library/x HTTP/1.1\r\nHost: g\r\nContent-Length: +2\r\n\r\n{}"
            })
    void answersWhatItCannotReadWithAProblem(String request) {
        problem(request, 400, "gateway.request-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/library/x?q=%zz",
                "/api/library/x?q={a}",
                "/login?return=%zz",
                "/login?language=%4",
                "/login/callback?state=%zz",
                "/login/callback?state=a&code=%",
                "/register?%zz=a",
                "/?q=a|b",
                "/?q=100%"
            })
    void answersAddressesThatAreNoneWithAProblem(String address) {
        problem(
                "GET " + address + " HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n",
                400,
                "gateway.request-malformed");
    }

    @Test
    void answersAPersonWithAPage() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("GET /?q=100% HTTP/1.1\r\nHost: g\r\nConnection: close\r\nAccept: text/html\r\n\r\n")
                    .readAll();

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("text/html", "nosniff", "gateway.request-malformed")
                    .containsIgnoringCase("x-trace-id: ");
        }
    }

    @Test
    void answersAnAddressThatIsTooLong() {
        problem(
                "GET /api/library/x?q=" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: g\r\n\r\n",
                414,
                "gateway.address-too-long");
    }

    @Test
    void answersHeadersThatAreTooLarge() {
        problem(
                "GET /api/library/x HTTP/1.1\r\nHost: g\r\nX-Large: " + "a".repeat(20_000) + "\r\n\r\n",
                431,
                "gateway.headers-too-large");
    }

    @Test
    void answersABodyThatIsTooLarge() {
        problem(
                "POST /api/library/x HTTP/1.1\r\nHost: g\r\nContent-Length: 2147483648\r\n\r\n{}",
                413,
                "gateway.body-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUBBISH", "GET /?q=100% HTTP/1.1\r\nHost: g\r\nConnection: close"})
    void goesOnReadingAfterAGoodRequestUntilABadOne(String bad) {
        try (var connection = new RawConnection(gateway)) {
            var answers = connection
                    .send("GET /q/health/ready HTTP/1.1\r\nHost: g\r\n\r\n" + bad + "\r\n\r\n")
                    .readAll();

            assertThat(answers)
                    .startsWith("HTTP/1.1 200")
                    .contains("gateway.request-malformed")
                    .doesNotContain("<silent>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: +2\r\n\r\n{}"
            })
    void refusesBodiesWithTwoEnds(String rest) {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("POST /api/library/x HTTP/1.1\r\nHost: g\r\n" + rest)
                    .readAll();

            assertThat(answer).doesNotContain("smuggled").doesNotContain("HTTP/1.1 200");
            assertThat(service.requests()).isZero();
        }
    }

    @Test
    void readsABodyWithLengthAndChunksByItsChunksAlone() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("POST /api/library/x HTTP/1.1\r\nHost: g\r\nConnection: close\r\nContent-Length: 3\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
                    .readAll();

            assertThat(answer).contains("\"received\":2").doesNotContain("\"content-length\":\"3\"");
            assertThat(service.requests()).isEqualTo(1);
        }
    }

    @Test
    void readsEachEncodedByteThatIsOne() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("GET /login?return=/%25ff%ff%00&x=%e6%9c%ba HTTP/1.1\r\nHost: g\r\nConnection: close\r\n\r\n")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 302");
        }
    }

    private void problem(String request, int status, String code) {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection.send(request).readAll();

            assertThat(answer)
                    .matches("(?s)HTTP/1\\.[01] " + status + " .*")
                    .contains("application/problem+json", "nosniff")
                    .doesNotContain("<silent>");
            var problem = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4));
            assertThat(problem.getInteger("status")).isEqualTo(status);
            assertThat(problem.getString("code")).isEqualTo(code);
            assertThat(problem.getString("detailZh")).isNotBlank();
            assertThat(problem.getString("detailEn")).isNotBlank();
            assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                    .contains("x-trace-id: " + problem.getString("traceId"));
            assertThat(service.requests()).isZero();
        }
    }
}
