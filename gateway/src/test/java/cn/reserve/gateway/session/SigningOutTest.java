package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Sessions that somebody ends: the person, the provider, another replica. */
@QuarkusTest
class SigningOutTest extends GatewayTest {

    @Inject
    Sessions sessions;

    @Test
    void signsOutHereAndSaysWhereToGoNext() throws SQLException {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        var cookie = String.valueOf(browser.cookie(SigningIn.COOKIE));
        var csrf = browser.csrfToken();

        var refused = browser.post("/logout", "");
        var answer = browser.post("/logout", "", "X-CSRF-Token", csrf);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Browser.json(answer).getString("location"))
                .startsWith("http://localhost:8080/auth/realms/project-reserve/protocol/openid-connect/logout?")
                .contains("id_token_hint=ey", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
        assertThat(browser.cookie(SigningIn.COOKIE)).isNull();
        browser.setCookie(SigningIn.COOKIE, cookie);
        assertThat(Browser.json(browser.get("/session")).getBoolean("authenticated"))
                .isFalse();
    }

    @Test
    void endsWithTheProvidersSession() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        var staying = browser();
        staying.signIn(provider, "enterprise-b");

        var notice = notify(provider.logoutToken(accessToken(browser)));

        assertThat(notice).isEqualTo(200);
        assertThat(Browser.json(browser.get("/session")).getBoolean("authenticated"))
                .isFalse();
        assertThat(Browser.json(staying.get("/session")).getBoolean("authenticated"))
                .isTrue();
    }

    @Test
    void refusesAForgedLogoutNotice() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        var token = accessToken(browser);
        var published = provider.logoutToken(token);
        provider.signWithForeignKey();

        assertThat(notify(provider.logoutToken(token))).isEqualTo(400);
        assertThat(notify(published.substring(0, published.length() - 8) + "AAAAAAAA"))
                .isEqualTo(400);
        assertThat(notify(token)).isEqualTo(400);
        assertThat(notify("rubbish")).isEqualTo(400);
        assertThat(Browser.json(browser.get("/session")).getBoolean("authenticated"))
                .isTrue();
    }

    @Test
    void refusesALogoutNoticeThatIsNoForm() {
        var json = browser().post("/logout/backchannel", "{}", "Content-Type", "application/json");
        var untyped = browser().post("/logout/backchannel", "logout_token=x");

        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(untyped.statusCode()).isEqualTo(400);
        assertThat(Browser.json(untyped).getString("code")).isEqualTo("gateway.logout-token-refused");
    }

    @Test
    void forgetsWhatEndedAtAnotherReplica() throws SQLException {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(200);

        sessions.end(Digests.sha256(String.valueOf(browser.cookie(SigningIn.COOKIE))));

        await().atMost(Duration.ofSeconds(5))
                .until(() -> !Browser.json(browser.get("/session")).getBoolean("authenticated"));
    }

    private int notify(String logoutToken) {
        return browser()
                .post(
                        "/logout/backchannel",
                        "logout_token=" + logoutToken,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }

    private static String accessToken(Browser browser) {
        return Browser.json(browser.get("/api/library/x"))
                .getJsonObject("headers")
                .getString("authorization")
                .substring("Bearer ".length());
    }
}
