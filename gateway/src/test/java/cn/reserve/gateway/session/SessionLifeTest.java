package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** How long a session lasts, and which tokens it goes on with. */
@QuarkusTest
class SessionLifeTest extends GatewayTest {

    @Inject
    StoredSessions stored;

    @Inject
    Sessions sessions;

    @Inject
    LiveSessions live;

    @Inject
    Replicas replicas;

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
        var other = replicas.another(Clock.systemUTC());

        var found = CompletableFuture.allOf(replicas.find(live, id), replicas.find(other, id));

        assertThat(found).succeedsWithin(Duration.ofSeconds(10));
        assertThat(provider.renewals()).isEqualTo(1);
        assertThat(replicas.find(other, id).join())
                .hasValueSatisfying(session -> assertThat(session.authorization())
                        .isEqualTo(replicas.find(live, id).join().orElseThrow().authorization()));
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

        assertThat(stored.number("SELECT count(*) FROM session")).isZero();
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
    void usesTheTokensThatAnotherReplicaHasRead() {
        var browser = browser();
        browser.signIn(provider, "enterprise-a");
        var before = accessToken(browser);
        var other = replicas.another(Clock.systemUTC());

        var renewed = replicas.findRenewed(other, String.valueOf(browser.cookie(SigningIn.COOKIE)))
                .join()
                .orElseThrow();

        assertThat(renewed.tokens().access()).isNotEqualTo(before);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(accessToken(browser))
                        .isEqualTo(renewed.tokens().access()));
    }

    private static String accessToken(Browser browser) {
        return Browser.json(browser.get("/api/library/x"))
                .getJsonObject("headers")
                .getString("authorization")
                .substring("Bearer ".length());
    }

    /** Moves every stored session into the past, as if time had passed, and forgets the copies in memory. */
    private void age(String change) throws SQLException {
        stored.run("UPDATE session SET " + change);
        live.forgetAll();
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
