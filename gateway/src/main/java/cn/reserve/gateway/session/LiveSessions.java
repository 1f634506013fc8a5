package cn.reserve.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sessions by cookie value, remembered in memory. Within {@code recheck} a request costs one look into the cache; then
 * the store is asked again (once per session, however many requests wait), which also notes the use and renews the
 * access token shortly before its end.
 */
@Singleton
public class LiveSessions {

    private static final Logger LOG = Logger.getLogger(LiveSessions.class);
    private static final long RETRY_MILLIS = 3_000;
    private static final int ID_LENGTH = 43;

    private final Vertx vertx;
    private final Sessions sessions;
    private final IdentityProvider provider;
    private final SessionConfiguration configuration;
    private final Clock clock;
    private final Cache<String, LiveSession> remembered;
    private final ConcurrentHashMap<String, Future<Optional<LiveSession>>> loading = new ConcurrentHashMap<>();

    LiveSessions(
            Vertx vertx,
            Sessions sessions,
            IdentityProvider provider,
            SessionConfiguration configuration,
            Clock clock) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.provider = provider;
        this.configuration = configuration;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(configuration.remembered())
                .expireAfterAccess(configuration.idleLimit())
                .build();
    }

    /** The session if it needs no work at all: the way of nearly every request. */
    public @Nullable LiveSession remembered(String id) {
        var session = remembered.getIfPresent(id);
        return session != null && session.isFresh(clock.millis()) ? session : null;
    }

    /** The session from the store, renewed if need be; empty when there is none. Completes on the caller's context. */
    public Future<Optional<LiveSession>> find(String id) {
        return id.length() == ID_LENGTH ? once(id, false) : Future.succeededFuture(Optional.empty());
    }

    /** As {@link #find}, with new tokens from the identity provider whatever the age of the present ones. */
    Future<Optional<LiveSession>> findRenewed(String id) {
        return once(id + "!", true);
    }

    private Future<Optional<LiveSession>> once(String flight, boolean renew) {
        var id = renew ? flight.substring(0, ID_LENGTH) : flight;
        var mine = ContextInternal.current().<Optional<LiveSession>>promise();
        var shared = loading.computeIfAbsent(flight, key -> vertx.executeBlocking(() -> load(id, renew), false));
        shared.onComplete(result -> loading.remove(flight, shared));
        shared.onComplete(mine);
        return mine.future();
    }

    /** Remembers a session just made, so that its first request finds it. */
    void remember(String id, StoredSession stored) {
        remembered.put(id, live(id, stored, freshUntil(stored)));
    }

    void forget(byte[] idHash) {
        remembered.asMap().values().removeIf(session -> Arrays.equals(session.idHash(), idHash));
    }

    void forgetAll() {
        remembered.invalidateAll();
    }

    private Optional<LiveSession> load(String id, boolean renew) throws SQLException {
        var hash = Digests.sha256(id);
        var stored = sessions.touch(hash);
        if (stored == null) {
            remembered.invalidate(id);
            return Optional.empty();
        }
        var freshUntil = freshUntil(stored);
        if (renew || isDue(stored)) {
            try {
                stored = sessions.renew(hash, current -> renewed(current, renew));
                freshUntil = stored == null ? 0 : freshUntil(stored);
            } catch (ProviderUnavailable e) {
                if (renew || !stored.tokens().accessUntil().isAfter(clock.instant())) {
                    throw e;
                }
                LOG.warnf("access token kept until its end: %s", e.getMessage());
                freshUntil = clock.millis() + RETRY_MILLIS;
            }
        }
        if (stored == null) {
            remembered.invalidate(id);
            return Optional.empty();
        }
        var live = live(id, stored, freshUntil);
        remembered.put(id, live);
        return Optional.of(live);
    }

    private StoredSession renewed(StoredSession current, boolean renew) {
        if (!renew && !isDue(current)) {
            return current;
        }
        var tokens = provider.renew(current.tokens());
        return new StoredSession(
                current.idHash(),
                current.subject(),
                current.providerSession(),
                tokens,
                current.seenAt(),
                current.endsAt());
    }

    private boolean isDue(StoredSession stored) {
        return !clock.instant().isBefore(stored.tokens().accessUntil().minus(configuration.renewBefore()));
    }

    private LiveSession live(String id, StoredSession stored, long freshUntil) {
        return new LiveSession(id, stored, stored.seenAt().plus(configuration.idleLimit()), freshUntil);
    }

    private long freshUntil(StoredSession stored) {
        var recheck = clock.instant().plus(configuration.recheck());
        var renewal = stored.tokens().accessUntil().minus(configuration.renewBefore());
        return earliest(recheck, renewal, stored.endsAt()).toEpochMilli();
    }

    private static Instant earliest(Instant... instants) {
        return Arrays.stream(instants).min(Instant::compareTo).orElseThrow();
    }
}
