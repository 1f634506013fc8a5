package cn.reserve.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitsTest.SmallRates.class)
class RateLimitsTest extends GatewayTest {

    public static class SmallRates implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.trusted-proxies", "1",
                    "gateway.limits.person.per-second", "1",
                    "gateway.limits.person.burst", "5",
                    "gateway.limits.bearer.per-second", "1",
                    "gateway.limits.bearer.burst", "5",
                    "gateway.limits.address.per-second", "1",
                    "gateway.limits.address.burst", "10",
                    "gateway.limits.sign-in.per-second", "1",
                    "gateway.limits.sign-in.burst", "3");
        }
    }

    @Test
    void limitsAPersonOverAllSessions() {
        var one = browser();
        one.signIn(provider, "busy", "/login");
        var other = browser();
        other.signIn(provider, "busy");

        assertLimited(6, () -> one.get("/api/library/x"), () -> other.get("/api/library/x"));
    }

    @Test
    void limitsAnAccessToken() {
        assertLimited(6, () -> from("10.0.0.1", "/api/library/x", "Authorization", "Bearer a"));
        assertThat(from("10.0.0.2", "/api/library/x", "Authorization", "Bearer b")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isNotFooledByInventedTokens() {
        var count = new int[1];

        assertLimited(11, () -> from("10.0.0.3", "/api/library/x", "Authorization", "Bearer invented" + count[0]++));
    }

    @Test
    void limitsAnAddress() {
        assertLimited(11, () -> from("10.0.0.4", "/api/library/x"));
        assertThat(from("10.0.0.5", "/api/library/x").statusCode()).isEqualTo(200);
    }

    @Test
    void believesOnlyTheProxyInFront() {
        var count = new int[1];

        assertLimited(11, () -> from("1.2.3." + count[0]++ + ", 10.0.0.6", "/api/library/x"));
    }

    @Test
    void limitsSignInsMore() {
        assertLimited(4, () -> from("10.0.0.7", "/login"));
    }

    @SafeVarargs
    private static void assertLimited(int atMost, Supplier<HttpResponse<String>>... requests) {
        for (int i = 0; i < 3 * atMost; i++) {
            var answer = requests[i % requests.length].get();
            if (answer.statusCode() == 429) {
                assertThat(i).isGreaterThanOrEqualTo(atMost - 2);
                assertThat(answer.headers().firstValueAsLong("retry-after").orElseThrow())
                        .isBetween(1L, 10L);
                assertThat(Browser.json(answer).getString("code")).isEqualTo("gateway.too-many-requests");
                return;
            }
        }
        throw new AssertionError("never limited");
    }

    private HttpResponse<String> from(String address, String path, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "X-Forwarded-For";
        all[1] = address;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return browser().get(path, all);
    }
}
