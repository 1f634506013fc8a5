package cn.reserve.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.GatewayTest;
import cn.reserve.gateway.testing.RawConnection;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a body may weigh, and that more is refused without being read. */
@QuarkusTest
class BodyLimitsTest extends GatewayTest {

    /** What a workbook may weigh packed (SheetLimits) and what the services read. */
    private static final int LIMIT = 12 << 20;

    @Test
    void streamsBodiesUpToTheLimit() {
        var body = new byte[LIMIT];

        var announced = browser().upload("POST", "/api/library/x", HttpRequest.BodyPublishers.ofByteArray(body));
        var received = service.received();
        service.forget();
        var unannounced = browser()
                .upload(
                        "POST",
                        "/api/library/x",
                        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(announced.statusCode()).isEqualTo(200);
        assertThat(received).isEqualTo(body.length);
        assertThat(unannounced.statusCode()).isEqualTo(200);
        assertThat(service.received()).isEqualTo(body.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "supply-demand"})
    void takesWhatASheetMayWeighOnEveryRouteWithUploads(String service) {
        var answer = browser()
                .upload("POST", "/api/" + service + "/x", HttpRequest.BodyPublishers.ofByteArray(new byte[LIMIT]));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(this.service.received()).isEqualTo(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "supply-demand", "financing"})
    void refusesAByteMoreOnEveryRoute(String service) {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("POST /api/" + service + "/x HTTP/1.1\r\nHost: g\r\nContent-Length: " + (LIMIT + 1)
                            + "\r\n\r\nbegin")
                    .readAll();

            assertThat(answer).startsWith("HTTP/1.1 413").contains("gateway.body-too-large");
        }
    }

    @Test
    void refusesTwoGigabytesBeforeTheyAreSent() {
        try (var connection = new RawConnection(gateway)) {
            var answer = connection
                    .send("POST /api/library/x HTTP/1.1\r\nHost: g\r\nContent-Length: 2147483648\r\n\r\nbegin")
                    .readAll();

            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("gateway.body-too-large")
                    .contains("onnection: close");
            assertThat(service.requests()).isZero();
        }
    }

    @Test
    void refusesAnEndlessBodyWhileItStreams() throws IOException {
        try (var connection = new RawConnection(gateway)) {
            connection.send("POST /api/library/x HTTP/1.1\r\nHost: g\r\nTransfer-Encoding: chunked\r\n\r\n");
            var piece = ("10000\r\n" + "x".repeat(0x10000) + "\r\n");
            for (int i = 0; i < LIMIT / 0x10000 + 5; i++) {
                connection.send(piece);
            }
            var answer = connection.readAll();

            assertThat(answer).startsWith("HTTP/1.1 413").contains("gateway.body-too-large");
            assertThat(service.received()).isLessThanOrEqualTo(LIMIT);
        }
    }
}
