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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The copies of sessions that a replica keeps in memory: never longer, and never older, than the store allows. */
@QuarkusTest
class LiveSessionsTest extends GatewayTest {

    @Inject
    StoredSessions stored;

    @Inject
    Sessions sessions;

    @Inject
    RenewalClaims claims;

    @Inject
    LiveSessions live;

    @Inject
    Replicas replicas;

    @Test
    void aSessionEndedWhileItIsLoadedIsNotRemembered() throws SQLException {
        var browser = signedIn(20);
        var provided = provider.holdRenewals();
        var loading = replicas.find(live, id(browser));
        await().until(() -> provider.renewals() == 1);

        sessions.end(hash(browser)).forEach(live::forget);
        var afterwards = replicas.find(live, id(browser));

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
        var deaf = replicas.another(clock);
        var hearing = replicas.another(clock);
        replicas.find(deaf, id(browser)).join();
        replicas.find(hearing, id(browser)).join();

        clock.pass(Duration.ofSeconds(4));
        hearing.heard();
        clock.pass(Duration.ofSeconds(4));

        assertThat(deaf.remembered(id(browser))).isNull();
        assertThat(hearing.remembered(id(browser))).isNotNull();
    }

    @Test
    void olderTokensAreNotRememberedAfterNewerOnes() throws SQLException {
        var browser = signedIn(20);
        var hash = hash(browser);
        var replica = replicas.another(new TestClock());
        replica.heard();
        var provided = provider.holdRenewals();
        var loading = replicas.find(replica, id(browser));
        await().until(() -> provider.renewals() == 1);

        stored.run("UPDATE session SET renewal_until = now() - interval '1 second' WHERE renewal IS NOT NULL");
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
        var replica = replicas.another(clock);

        clock.breakDown(true);
        var broken = replicas.find(replica, id(browser));
        assertThat(broken)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(StackOverflowError.class);
        clock.breakDown(false);

        assertThat(replicas.find(replica, id(browser)))
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(found -> assertThat(found).isPresent());
    }

    private static String id(Browser browser) {
        return String.valueOf(browser.cookie(SigningIn.COOKIE));
    }

    private static byte[] hash(Browser browser) {
        return Digests.sha256(id(browser));
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
