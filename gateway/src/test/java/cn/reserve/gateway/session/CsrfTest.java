package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class CsrfTest extends GatewayTest {

    private Browser browser;
    private String token;

    @BeforeEach
    void signIn() {
        browser = browser();
        browser.signIn(provider, "enterprise-a");
        token = browser.csrfToken();
        service.forget();
    }

    @Test
    void letsTheOwnPageChangeThings() {
        var answer = browser.post(
                "/api/library/projects",
                "{}",
                "X-CSRF-Token",
                token,
                "Sec-Fetch-Site",
                "same-origin",
                "Origin",
                "http://localhost:8080");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).getJsonObject("headers").containsKey("x-csrf-token"))
                .isFalse();
    }

    @Test
    void refusesWithoutTheToken() {
        assertRefused();
    }

    @Test
    void refusesAnotherSessionsToken() {
        var other = browser();
        other.signIn(provider, "enterprise-b");

        assertRefused("X-CSRF-Token", other.csrfToken());
    }

    @Test
    void refusesAnotherSite() {
        assertRefused("X-CSRF-Token", token, "Sec-Fetch-Site", "cross-site");
        assertRefused("X-CSRF-Token", token, "Sec-Fetch-Site", "same-site");
        assertRefused("X-CSRF-Token", token, "Origin", "http://localhost:8081");
        assertRefused("X-CSRF-Token", token, "Origin", "null");
    }

    @Test
    void needsNoneForReading() {
        assertThat(browser.get("/api/library/projects").statusCode()).isEqualTo(200);
    }

    @Test
    void needsNoneForProgramsWithATokenOfTheirOwn() {
        var answer = browser.post("/api/library/projects", "{}", "Authorization", "Bearer of-the-program");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).getJsonObject("headers").getString("authorization"))
                .isEqualTo("Bearer of-the-program");
    }

    private void assertRefused(String... headers) {
        var answer = browser.post("/api/library/projects", "{}", headers);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.json(answer).getString("code")).isEqualTo("gateway.cross-site-request");
        assertThat(service.requests()).isZero();
    }
}
