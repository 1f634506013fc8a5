package cn.reserve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.localstack.Part;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that cannot be decoded, at the port of each packaged process: written by hand, as no client library sends them. */
@ExtendWith(RunningStack.class)
class BrokenAddressesTest {

    private final City city;

    BrokenAddressesTest(City city) {
        this.city = city;
    }

    @ParameterizedTest
    @CsvSource({
        "GATEWAY, /api/library/projects/%",
        "GATEWAY, /?q=100%",
        "LIBRARY, /api/library/projects/%",
        "LIBRARY, /api/library/projects?q=100%",
        "SUPPLY_DEMAND, /api/supply-demand/demands/%zz",
        "FINANCING, /%"
    })
    void answersWithAProblem(Part part, String address) throws IOException {
        String answer = get(URI.create(city.stack().url(part)), address);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"traceId\":\"", "\"detailZh\":\"")
                .containsIgnoringCase("x-trace-id: ");
    }

    private static String get(URI part, String address) throws IOException {
        try (Socket socket = new Socket(part.getHost(), part.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: " + part.getAuthority()
                                    + "\r\nAccept: application/json\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
