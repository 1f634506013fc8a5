package cn.reserve.gateway.session;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Renews a session's tokens: claim, ask the provider, store. Of several replicas one asks; no connection and no lock is
 * held while it does, and a provider that is slow keeps a bounded number of questions waiting. Blocks: virtual threads.
 */
@Singleton
class RenewingTokens {

    private static final Logger LOG = Logger.getLogger(RenewingTokens.class);
    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final long PLACE_WAIT_MILLIS = 1_000;

    private final RenewalClaims claims;
    private final Sessions sessions;
    private final IdentityProvider provider;
    private final SessionConfiguration configuration;
    private final Clock clock;
    private final Semaphore places;

    RenewingTokens(
            RenewalClaims claims,
            Sessions sessions,
            IdentityProvider provider,
            SessionConfiguration configuration,
            Clock clock) {
        this.claims = claims;
        this.sessions = sessions;
        this.provider = provider;
        this.configuration = configuration;
        this.clock = clock;
        this.places = new Semaphore(configuration.renewalsAtOnce());
    }

    /**
     * The session with tokens that are good: new ones, or those another replica has just stored, or, while another asks
     * for new ones, the present ones if they still hold. Nothing when the session has ended.
     *
     * @param evenIfNotDue whether the provider must be asked whatever the age of the tokens
     * @throws ProviderUnavailable when the provider does not answer, or too many questions to it are under way
     */
    @Nullable
    StoredSession renew(byte[] idHash, boolean evenIfNotDue) throws SQLException {
        takePlace();
        try {
            var giveUpAt = clock.instant().plus(configuration.renewalLease());
            var claim = UUID.randomUUID();
            while (clock.instant().isBefore(giveUpAt)) {
                var claimed = claims.claim(idHash, claim, evenIfNotDue);
                if (claimed != null) {
                    return ask(claimed, claim);
                }
                var present = sessions.find(idHash);
                if (present == null || !evenIfNotDue && present.tokens().holdAt(clock.instant())) {
                    return present;
                }
                pause();
            }
            throw new ProviderUnavailable("another replica waits for it");
        } finally {
            places.release();
        }
    }

    private @Nullable StoredSession ask(StoredSession claimed, UUID claim) throws SQLException {
        var idHash = claimed.idHash();
        try {
            var renewed = store(claimed, claim, provider.renew(claimed.tokens()));
            return renewed == null ? sessions.find(idHash) : renewed;
        } catch (SessionEnded e) {
            claims.end(idHash, claim);
            return sessions.find(idHash);
        } catch (RuntimeException | SQLException e) {
            giveBack(idHash, claim);
            throw e;
        }
    }

    /** The provider may honour the old tokens no more: before the new ones are lost to a store that fails, it is tried once more. */
    private @Nullable StoredSession store(StoredSession claimed, UUID claim, TokenSet tokens) throws SQLException {
        try {
            return claims.store(claimed, claim, tokens);
        } catch (SQLException e) {
            LOG.warnf("new tokens are stored at the second attempt: %s", e.getMessage());
            return claims.store(claimed, claim, tokens);
        }
    }

    private void giveBack(byte[] idHash, UUID claim) {
        try {
            claims.giveBack(idHash, claim);
        } catch (SQLException e) {
            LOG.warnf("a claim is left to its lease: %s", e.getMessage());
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PLACE_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new ProviderUnavailable("too many renewals are under way");
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static ProviderUnavailable interrupted() {
        Thread.currentThread().interrupt();
        return new ProviderUnavailable("the gateway stops");
    }
}
