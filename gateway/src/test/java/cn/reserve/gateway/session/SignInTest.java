package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest extends GatewayTest {

    @Inject
    DataSource database;

    @Test
    void saysNothingAboutAStranger() {
        var answer = browser().get("/session");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).getMap())
                .containsOnlyKeys("authenticated")
                .containsEntry("authenticated", false);
    }

    @Test
    void sendsTheBrowserToTheProviderWithStateNonceAndChallenge() {
        var begin = browser().get("/login?return=/projects");

        assertThat(begin.statusCode()).isEqualTo(302);
        assertThat(Browser.location(begin).toString())
                .startsWith("http://localhost:8080/auth/realms/project-reserve/protocol/openid-connect/auth?")
                .contains("code_challenge_method=S256", "code_challenge=", "nonce=", "state=", "client_id=gateway")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Flogin%2Fcallback");
        assertThat(begin.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("__Host-sign-in=")
                .contains("; Path=/; Secure; HttpOnly; SameSite=Lax", "Max-Age=900");
    }

    @Test
    void opensAccountRegistrationAtTheProvider() {
        var begin = browser().get("/register?return=/enterprise");

        assertThat(Browser.location(begin).toString()).contains("prompt=create");
    }

    @Test
    void carriesTheLanguageOfThePageToTheProvider() {
        assertThat(Browser.location(browser().get("/login?return=/&language=en"))
                        .toString())
                .contains("ui_locales=en");
        assertThat(Browser.location(browser().get("/login?return=/&language=%0d%0aX"))
                        .toString())
                .doesNotContain("ui_locales");
    }

    @Test
    void signsInAndSaysWhoIsThere() {
        var browser = browser();

        var end = browser.signIn(provider, "enterprise-a", "/login?return=/projects%3Fstate%3DDRAFT");

        assertThat(end.statusCode()).isEqualTo(302);
        assertThat(end.headers().firstValue("location")).contains("/projects?state=DRAFT");
        assertThat(sessionCookie(end))
                .contains("; Path=/; Secure; HttpOnly; SameSite=Lax")
                .doesNotContain("Domain");
        var session = Browser.json(browser.get("/session"));
        assertThat(session.getBoolean("authenticated")).isTrue();
        assertThat(session.getString("username")).isEqualTo("enterprise-a");
        assertThat(session.getString("name")).isEqualTo("王建国");
        assertThat(session.getJsonArray("roles")).containsExactly("enterprise");
        assertThat(session.getString("organisation")).isEqualTo("91510300MA62TEST01");
        assertThat(session.getString("kind")).isEqualTo("enterprise");
        assertThat(session.getString("district")).isEqualTo("510302");
        assertThat(session.getString("csrfToken")).hasSize(43);
        assertThat(session.getInstant("expiresAt")).isNotNull();
    }

    @Test
    void givesTheServiceTheTokenAndNeverTheCookie() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");

        var seen = Browser.json(browser.get("/api/library/projects?page=1")).getJsonObject("headers");

        assertThat(seen.getString("authorization")).startsWith("Bearer ey");
        assertThat(seen.containsKey("cookie")).isFalse();
    }

    @Test
    void refusesAnAnswerWithAnotherState() {
        var browser = browser();
        var begin = browser.get("/login");
        var back = provider.signIn(Browser.location(begin), "enterprise-a");

        var end = browser.get(back.getRawPath() + "?" + back.getRawQuery().replace("state=", "state=x"));

        assertRefused(end, "gateway.sign-in-expired");
    }

    @Test
    void refusesAnAnswerInABrowserThatDidNotBegin() {
        var attacker = browser();
        var back = provider.signIn(Browser.location(attacker.get("/login")), "attacker");
        var victim = browser();

        var end = victim.get(back.getRawPath() + "?" + back.getRawQuery());

        assertRefused(end, "gateway.sign-in-expired");
        assertThat(victim.cookie(SigningIn.COOKIE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "%0a"})
    void refusesAnAnswerWithABlankCode(String code) {
        var browser = browser();
        var begin = browser.get("/login");
        var back = provider.signIn(Browser.location(begin), "enterprise-a");

        var end = browser.get(back.getRawPath() + "?" + back.getRawQuery().replaceFirst("code=[^&]*", "code=" + code));

        assertRefused(end, "gateway.sign-in-failed");
    }

    @Test
    void refusesAnotherNonce() {
        provider.useNonce("someone-else's");

        assertRefused(browser().signIn(provider, "enterprise-a"), "gateway.sign-in-failed");
    }

    @Test
    void refusesAForeignSignature() {
        provider.signWithForeignKey();

        assertRefused(browser().signIn(provider, "enterprise-a"), "gateway.sign-in-failed");
    }

    @Test
    void refusesATokenForSomeoneElse() {
        provider.useAudience("another-client");

        assertRefused(browser().signIn(provider, "enterprise-a"), "gateway.sign-in-failed");
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        provider.useIssuer("http://localhost:8080/auth/realms/master");

        assertRefused(browser().signIn(provider, "enterprise-a"), "gateway.sign-in-failed");
    }

    @Test
    void acceptsKeysThatTheProviderHasChanged() {
        browser().signIn(provider, "enterprise-a");
        provider.changeKeys();

        var end = browser().signIn(provider, "enterprise-a");

        assertThat(end.statusCode()).isEqualTo(302);
    }

    @Test
    void refusesACodeTwice() {
        var browser = browser();
        var begin = browser.get("/login");
        var ticket = browser.cookie("__Host-sign-in");
        var back = provider.signIn(Browser.location(begin), "enterprise-a");
        browser.get(back.getRawPath() + "?" + back.getRawQuery());
        browser.setCookie("__Host-sign-in", String.valueOf(ticket));

        var again = browser.get(back.getRawPath() + "?" + back.getRawQuery());

        assertRefused(again, "gateway.sign-in-failed");
    }

    @Test
    void takesANewCookieAtEverySignIn() {
        var browser = browser();
        browser.setCookie(SigningIn.COOKIE, "A".repeat(43));
        browser.signIn(provider, "enterprise-a");
        var first = browser.cookie(SigningIn.COOKIE);
        browser.signIn(provider, "enterprise-a");

        assertThat(first).isNotEqualTo("A".repeat(43));
        assertThat(browser.cookie(SigningIn.COOKIE)).isNotEqualTo(first);
        var before = browser();
        before.setCookie(SigningIn.COOKIE, String.valueOf(first));
        assertThat(Browser.json(before.get("/session")).getBoolean("authenticated"))
                .isFalse();
    }

    @Test
    void keepsNeitherCookieNorTokenInTheClear() throws SQLException {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        var token = Browser.json(browser.get("/api/library/x"))
                .getJsonObject("headers")
                .getString("authorization")
                .substring("Bearer ".length());

        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT session::text, tokens FROM session")) {
            while (rows.next()) {
                var stored = new String(rows.getBytes(2), StandardCharsets.ISO_8859_1);
                assertThat(stored).doesNotContain(token.substring(0, 20));
                assertThat(rows.getString(1)).doesNotContain(String.valueOf(browser.cookie(SigningIn.COOKIE)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "/\\evil.example", "%2f%2fevil.example", "https://evil.example/", "/%5cevil.example",
                "javascript:alert(1)", "/a/..//evil.example", "/%09/evil.example", "/%2f%2fevil.example", "evil"
            })
    void returnsNowhereElse(String wanted) {
        var end = browser().signIn(provider, "enterprise-a", "/login?return=" + wanted.replace("\\", "%5C"));

        assertThat(end.headers().firstValue("location")).contains("/");
    }

    @Test
    void saysThatTheProviderIsAwayWhileTheRestWorks() {
        provider.fail(true);
        var browser = browser();

        var end = browser.signIn(provider, "enterprise-a");

        assertThat(end.statusCode()).isEqualTo(503);
        assertThat(Browser.json(end).getString("service")).isEqualTo("identity");
        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(200);
    }

    private static String sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-session="))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Browser.json(answer).getString("code")).isEqualTo(code);
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("__Host-session="));
    }
}
