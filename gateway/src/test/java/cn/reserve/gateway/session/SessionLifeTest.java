package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionLifeTest extends GatewayTest {

    @Inject
    DataSource database;

    @Inject
    Vertx vertx;

    @Inject
    Sessions sessions;

    @Inject
    RenewalClaims claims;

    @Inject
    LiveSessions live;

    @Inject
    IdentityProvider identityProvider;

    @Inject
    SessionConfiguration configuration;

    @Test
    void renewsOnceHoweverManyRequestsWait() throws Exception {
        provider.accessTokensLive(20);
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        provider.accessTokensLive(300);

        var answers = together(30, () -> browser.get("/api/library/x").statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(provider.renewals()).isEqualTo(1);
    }

    @Test
    void renewsOnceHoweverManyReplicasServe() {
        provider.accessTokensLive(20);
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        var id = String.valueOf(browser.cookie(SigningIn.COOKIE));
        provider.accessTokensLive(300);
        var other = replica();

        var found = CompletableFuture.allOf(find(live, id), find(other, id));

        assertThat(found).succeedsWithin(Duration.ofSeconds(10));
        assertThat(provider.renewals()).isEqualTo(1);
        assertThat(find(other, id).join())
                .hasValueSatisfying(session -> assertThat(session.authorization())
                        .isEqualTo(find(live, id).join().orElseThrow().authorization()));
    }

    @Test
    void endsWhenTheProviderNoLongerKnowsTheSession() {
        provider.accessTokensLive(20);
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        provider.forgetEverybody();

        var answer = browser.get("/session");

        assertThat(Browser.json(answer).getBoolean("authenticated")).isFalse();
    }

    @Test
    void keepsAGoodTokenWhileTheProviderIsAway() {
        provider.accessTokensLive(20);
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        provider.fail(true);

        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(200);
    }

    @Test
    void endsAfterTheIdleLimit() throws SQLException {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");

        age("seen_at = seen_at - interval '31 minutes'");

        assertThat(Browser.json(browser.get("/session")).getBoolean("authenticated"))
                .isFalse();
    }

    @Test
    void endsAtTheAbsoluteLimit() throws SQLException {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");

        age("ends_at = ends_at - interval '10 hours'");

        assertThat(Browser.json(browser.get("/session")).getBoolean("authenticated"))
                .isFalse();
    }

    @Test
    void purgesWhatHasEnded() throws SQLException {
        browser().signIn(provider, "enterprise-a");
        age("ends_at = ends_at - interval '10 hours'");

        sessions.purge();

        assertThat(count()).isZero();
    }

    @Test
    void rereadsTheTokenOnDemand() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");

        var answer = browser.post("/session/refresh", "", "X-CSRF-Token", browser.csrfToken());

        assertThat(Browser.json(answer).getBoolean("authenticated")).isTrue();
        assertThat(provider.renewals()).isEqualTo(1);
    }

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

    @Test
    void usesTheTokensThatAnotherReplicaHasRead() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        var before = accessToken(browser);
        var other = replica();

        var renewed = findRenewed(other, String.valueOf(browser.cookie(SigningIn.COOKIE)))
                .join()
                .orElseThrow();

        assertThat(renewed.tokens().access()).isNotEqualTo(before);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(accessToken(browser))
                        .isEqualTo(renewed.tokens().access()));
    }

    /** Another replica on the same store. */
    private LiveSessions replica() {
        var clock = Clock.systemUTC();
        var renewing = new RenewingTokens(claims, sessions, identityProvider, configuration, clock);
        return new LiveSessions(sessions, renewing, configuration, clock);
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

    private CompletableFuture<Optional<LiveSession>> find(LiveSessions replica, String id) {
        var found = new CompletableFuture<Optional<LiveSession>>();
        vertx.runOnContext(run -> replica.find(id).onSuccess(found::complete).onFailure(found::completeExceptionally));
        return found;
    }

    private CompletableFuture<Optional<LiveSession>> findRenewed(LiveSessions replica, String id) {
        var found = new CompletableFuture<Optional<LiveSession>>();
        vertx.runOnContext(
                run -> replica.findRenewed(id).onSuccess(found::complete).onFailure(found::completeExceptionally));
        return found;
    }

    /** Moves every stored session into the past, as if time had passed, and forgets the copies in memory. */
    private void age(String change) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate("UPDATE session SET " + change);
        }
        live.forgetAll();
    }

    private int count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM session")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static <T> List<T> together(int times, Callable<T> task) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < times; i++) {
                tasks.add(task);
            }
            var answers = new ArrayList<T>();
            for (var done : threads.invokeAll(tasks)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
