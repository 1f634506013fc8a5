package cn.reserve.gateway.session;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Other replicas on the same store, and what a replica finds there. */
@Singleton
class Replicas {

    private final Vertx vertx;
    private final Sessions sessions;
    private final RenewalClaims claims;
    private final IdentityProvider identityProvider;
    private final SessionConfiguration configuration;

    Replicas(
            Vertx vertx,
            Sessions sessions,
            RenewalClaims claims,
            IdentityProvider identityProvider,
            SessionConfiguration configuration) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.claims = claims;
        this.identityProvider = identityProvider;
        this.configuration = configuration;
    }

    LiveSessions another(Clock clock) {
        var renewing = new RenewingTokens(claims, sessions, identityProvider, configuration, clock);
        return new LiveSessions(sessions, renewing, configuration, clock);
    }

    CompletableFuture<Optional<LiveSession>> find(LiveSessions replica, String id) {
        return asked(() -> replica.find(id));
    }

    CompletableFuture<Optional<LiveSession>> findRenewed(LiveSessions replica, String id) {
        return asked(() -> replica.findRenewed(id));
    }

    private CompletableFuture<Optional<LiveSession>> asked(Supplier<Future<Optional<LiveSession>>> question) {
        var found = new CompletableFuture<Optional<LiveSession>>();
        vertx.runOnContext(run -> question.get().onSuccess(found::complete).onFailure(found::completeExceptionally));
        return found;
    }
}
