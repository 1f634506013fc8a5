package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Renewal of tokens while the provider is slow, or other replicas come and go. */
@QuarkusTest
class RenewingTokensTest extends GatewayTest {

    /** More than there are database connections. */
    private static final int MANY = 24;

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    StoredSessions stored;

    @Inject
    Sessions sessions;

    @Inject
    RenewalClaims claims;

    @Inject
    LiveSessions live;

    @Test
    void aSlowProviderKeepsNobodyElseWaiting() throws SQLException {
        var other = signedIn(300);
        var slow = new ArrayList<Browser>();
        for (int i = 0; i < MANY; i++) {
            slow.add(signedIn(20));
        }
        var provided = provider.holdRenewals();
        var answers = slow.stream().map(RenewingTokensTest::ask).toList();
        await().until(() -> provider.renewals() == MANY);

        live.forgetAll();
        var meanwhile = ask(other);

        assertThat(meanwhile).succeedsWithin(Duration.ofSeconds(2)).satisfies(ok());
        assertThat(stored.number("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'"))
                .isZero();
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        provided.countDown();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .succeedsWithin(Duration.ofSeconds(10))
                        .satisfies(ok()));
    }

    @Test
    void aSessionThatEndsMeanwhileIsNotBroughtBack() throws SQLException {
        var browser = signedIn(20);
        var hash = hash(browser);
        var provided = provider.holdRenewals();
        var answer = CompletableFuture.supplyAsync(() -> browser.get("/session"), THREADS);
        await().until(() -> provider.renewals() == 1);

        sessions.end(hash);
        provided.countDown();

        assertThat(answer)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(said -> assertThat(Browser.json(said).getBoolean("authenticated"))
                        .isFalse());
        assertThat(sessions.find(hash)).isNull();
        assertThat(live.remembered(id(browser))).isNull();
    }

    @Test
    void leavesASessionToTheReplicaThatRenewsItAndUsesTheTokenThatHolds() throws SQLException {
        var browser = signedIn(20);
        assertThat(claims.claim(hash(browser), UUID.randomUUID(), false)).isNotNull();

        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(200);
        assertThat(provider.renewals()).isZero();
    }

    @Test
    void takesOverFromAReplicaThatIsGoneAndRefusesWhatItBringsTooLate() throws SQLException {
        var browser = signedIn(20);
        var hash = hash(browser);
        var gone = UUID.randomUUID();
        var before = Objects.requireNonNull(claims.claim(hash, gone, false));
        stored.run("UPDATE session SET renewal_until = now() - interval '1 second' WHERE renewal IS NOT NULL");

        assertThat(browser.get("/api/library/x").statusCode()).isEqualTo(200);

        assertThat(provider.renewals()).isEqualTo(1);
        assertThat(claims.store(before, gone, before.tokens())).isNull();
        claims.end(hash, gone);
        assertThat(sessions.find(hash)).isNotNull();
    }

    @Test
    void asksAgainWhenAnAnswerWasLost() {
        var browser = signedIn(20);
        provider.loseAnswers(true);
        var kept = browser.get("/api/library/x").statusCode();
        provider.loseAnswers(false);

        var renewed = browser.post("/session/refresh", "", "X-CSRF-Token", browser.csrfToken());

        assertThat(kept).isEqualTo(200);
        assertThat(Browser.json(renewed).getBoolean("authenticated")).isTrue();
    }

    private static CompletableFuture<HttpResponse<String>> ask(Browser browser) {
        return CompletableFuture.supplyAsync(() -> browser.get("/api/library/x"), THREADS);
    }

    private static java.util.function.Consumer<HttpResponse<String>> ok() {
        return answer -> assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static String id(Browser browser) {
        return String.valueOf(browser.cookie(SigningIn.COOKIE));
    }

    private static byte[] hash(Browser browser) {
        return Digests.sha256(id(browser));
    }
}
