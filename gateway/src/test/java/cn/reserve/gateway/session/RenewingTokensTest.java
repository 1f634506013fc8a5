package cn.reserve.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.reserve.gateway.testing.Browser;
import cn.reserve.gateway.testing.GatewayTest;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Renewal of tokens while the provider is slow, or other replicas come and go. */
@QuarkusTest
class RenewingTokensTest extends GatewayTest {

    /** More than there are database connections. */
    private static final int MANY = 24;

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    DataSource database;

    @Inject
    Vertx vertx;

    @Inject
    Sessions sessions;

    @Inject
    RenewalClaims claims;

    @Inject
    IdentityProvider identityProvider;

    @Inject
    SessionConfiguration configuration;

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
        assertThat(number("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'"))
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
    void aSessionEndedWhileItIsLoadedIsNotRemembered() throws SQLException {
        var browser = signedIn(20);
        var provided = provider.holdRenewals();
        var loading = find(live, id(browser));
        await().until(() -> provider.renewals() == 1);

        sessions.end(hash(browser)).forEach(live::forget);
        var afterwards = find(live, id(browser));

        assertThat(afterwards).succeedsWithin(Duration.ofSeconds(2)).isEqualTo(Optional.empty());
        provider.fail(true);
        provided.countDown();
        assertThat(loading).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Optional.empty());
        assertThat(live.remembered(id(browser))).isNull();
    }

    @Test
    void copiesAreTrustedForAMomentOnlyWhileEndingsAreNotHeard() {
        var browser = signedIn(300);
        var clock = new TestClock();
        var deaf = replica(clock);
        var hearing = replica(clock);
        find(deaf, id(browser)).join();
        find(hearing, id(browser)).join();

        clock.pass(Duration.ofSeconds(4));
        hearing.heard();
        clock.pass(Duration.ofSeconds(4));

        assertThat(deaf.remembered(id(browser))).isNull();
        assertThat(hearing.remembered(id(browser))).isNotNull();
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
        run("UPDATE session SET renewal_until = now() - interval '1 second' WHERE renewal IS NOT NULL");

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

    @Test
    void olderTokensAreNotRememberedAfterNewerOnes() throws SQLException {
        var browser = signedIn(20);
        var hash = hash(browser);
        var replica = replica(new TestClock());
        replica.heard();
        var provided = provider.holdRenewals();
        var loading = find(replica, id(browser));
        await().until(() -> provider.renewals() == 1);

        run("UPDATE session SET renewal_until = now() - interval '1 second' WHERE renewal IS NOT NULL");
        var another = UUID.randomUUID();
        var claimed = Objects.requireNonNull(claims.claim(hash, another, true));
        var renewed = Objects.requireNonNull(claims.store(claimed, another, claimed.tokens()));
        replica.renewed(hash, renewed.generation());
        provider.loseAnswers(true);
        provided.countDown();

        assertThat(loading)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(found -> assertThat(found).isPresent());
        assertThat(replica.remembered(id(browser))).isNull();
    }

    @Test
    void aLoadThatBreaksLeavesTheNextOneFree() {
        var browser = signedIn(300);
        var clock = new TestClock();
        var replica = replica(clock);

        clock.breakDown(true);
        var broken = find(replica, id(browser));
        assertThat(broken)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(StackOverflowError.class);
        clock.breakDown(false);

        assertThat(find(replica, id(browser)))
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(found -> assertThat(found).isPresent());
    }

    private Browser signedIn(long accessSeconds) {
        provider.accessTokensLive(accessSeconds);
        var browser = browser();
        browser.signIn(provider, "enterprise-" + UUID.randomUUID());
        provider.accessTokensLive(300);
        return browser;
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

    private LiveSessions replica(Clock clock) {
        return new LiveSessions(
                sessions,
                new RenewingTokens(claims, sessions, identityProvider, configuration, clock),
                configuration,
                clock);
    }

    private CompletableFuture<Optional<LiveSession>> find(LiveSessions replica, String id) {
        var found = new CompletableFuture<Optional<LiveSession>>();
        vertx.runOnContext(run -> replica.find(id).onSuccess(found::complete).onFailure(found::completeExceptionally));
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Goes only when told to. */
    private static final class TestClock extends Clock {
        private Instant now = Instant.now();
        private volatile boolean broken;

        void breakDown(boolean breaks) {
            broken = breaks;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            if (broken) {
                throw new StackOverflowError("planted");
            }
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
