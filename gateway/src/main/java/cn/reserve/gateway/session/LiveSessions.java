package cn.reserve.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sessions by cookie value, remembered in memory. Within {@code recheck} a request costs one look into the cache; then
 * the store is asked again (once per session, however many requests wait), which also notes the use and renews the
 * access token shortly before its end.
 *
 * <p>An ended session is not remembered, whatever the order of things: whoever loads one notes how many endings were
 * known before it asked the store, and remembers nothing when there are more afterwards. While the endings at other
 * replicas cannot be heard, copies are trusted for {@code recheck-unheard} only.
 *
 * <p>Nor are tokens remembered that have been renewed, here or elsewhere, since they were read.
 */
@Singleton
public class LiveSessions {

    private static final Logger LOG = Logger.getLogger(LiveSessions.class);
    private static final long RETRY_MILLIS = 3_000;
    private static final long HEARD_MILLIS = 5_000;
    private static final int ID_LENGTH = 43;

    /** One load under way; who comes after an ending does not join a flight that took off before it. */
    private record Flight(String id, boolean renew, long endings) {}

    private final Sessions sessions;
    private final RenewingTokens renewing;
    private final SessionConfiguration configuration;
    private final Clock clock;
    private final Cache<String, LiveSession> remembered;
    private final ConcurrentHashMap<Flight, Future<Optional<LiveSession>>> loading = new ConcurrentHashMap<>();
    private final Cache<ByteBuffer, Long> renewals;
    private final AtomicLong endings = new AtomicLong();
    private volatile long heardUntil;

    LiveSessions(Sessions sessions, RenewingTokens renewing, SessionConfiguration configuration, Clock clock) {
        this.sessions = sessions;
        this.renewing = renewing;
        this.configuration = configuration;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(configuration.remembered())
                .expireAfterAccess(configuration.idleLimit())
                .build();
        // As long as a load that read the tokens before may take.
        this.renewals = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(configuration.remembered())
                .expireAfterWrite(configuration.renewalLease().multipliedBy(2))
                .build();
    }

    /** The session if it needs no work at all: the way of nearly every request. */
    public @Nullable LiveSession remembered(String id) {
        var session = remembered.getIfPresent(id);
        if (session == null) {
            return null;
        }
        long now = clock.millis();
        return session.isFresh(now) && (now < heardUntil || session.isYoung(now)) ? session : null;
    }

    /** The session from the store, renewed if need be; empty when there is none. Completes on the caller's context. */
    public Future<Optional<LiveSession>> find(String id) {
        return id.length() == ID_LENGTH ? once(id, false) : Future.succeededFuture(Optional.empty());
    }

    /** As {@link #find}, with new tokens from the identity provider whatever the age of the present ones. */
    Future<Optional<LiveSession>> findRenewed(String id) {
        return id.length() == ID_LENGTH ? once(id, true) : Future.succeededFuture(Optional.empty());
    }

    private Future<Optional<LiveSession>> once(String id, boolean renew) {
        var mine = ContextInternal.current().<Optional<LiveSession>>promise();
        var flight = new Flight(id, renew, endings.get());
        var shared = loading.computeIfAbsent(flight, this::takeOff);
        shared.onComplete(result -> loading.remove(flight, shared));
        shared.onComplete(mine);
        return mine.future();
    }

    /** A provider that is slow must hold threads that nothing else waits for: a virtual one each. */
    private Future<Optional<LiveSession>> takeOff(Flight flight) {
        var landed = Promise.<Optional<LiveSession>>promise();
        Thread.ofVirtual().name("session-load").start(() -> {
            try {
                landed.complete(Optional.ofNullable(load(flight)));
            } catch (Throwable e) {
                // An Error as well: a promise that nobody keeps would leave this session without answers for ever.
                landed.fail(e);
            }
        });
        return landed.future();
    }

    /** Forgets a session that has ended in the store. */
    void forget(byte[] idHash) {
        endings.incrementAndGet();
        remembered.asMap().values().removeIf(session -> Arrays.equals(session.idHash(), idHash));
    }

    void forgetAll() {
        endings.incrementAndGet();
        remembered.invalidateAll();
    }

    /** Forgets tokens older than those that {@code generation} counts: the session has got new ones. */
    void renewed(byte[] idHash, long generation) {
        renewals.asMap().merge(ByteBuffer.wrap(idHash), generation, Math::max);
        remembered
                .asMap()
                .values()
                .removeIf(session -> session.generation() < generation && Arrays.equals(session.idHash(), idHash));
    }

    /** Every ending up to now, here or at another replica, has been told to {@link #forget}. */
    void heard() {
        heardUntil = clock.millis() + HEARD_MILLIS;
    }

    private @Nullable LiveSession load(Flight flight) throws SQLException {
        var id = flight.id();
        var live = fromStore(flight);
        boolean endedSome = endings.get() != flight.endings();
        if (live == null || endedSome && sessions.find(live.idHash()) == null) {
            remembered.invalidate(id);
            return null;
        }
        remembered.asMap().merge(id, live, LiveSessions::newer);
        long latest = renewals.asMap().getOrDefault(ByteBuffer.wrap(live.idHash()), 0L);
        remembered.asMap().computeIfPresent(id, (same, copy) -> copy.generation() < latest ? null : copy);
        if (endings.get() != flight.endings()) {
            remembered.invalidate(id);
        }
        return live;
    }

    private static LiveSession newer(LiveSession present, LiveSession loaded) {
        return present.generation() > loaded.generation() ? present : loaded;
    }

    private @Nullable LiveSession fromStore(Flight flight) throws SQLException {
        var stored = sessions.touch(Digests.sha256(flight.id()));
        if (stored == null) {
            return null;
        }
        if (!flight.renew() && !isDue(stored)) {
            return live(flight.id(), stored, freshUntil(stored));
        }
        try {
            var renewed = renewing.renew(stored.idHash(), flight.renew());
            if (renewed == null) {
                return null;
            }
            return live(flight.id(), renewed, isDue(renewed) ? soon(renewed) : freshUntil(renewed));
        } catch (ProviderUnavailable e) {
            if (flight.renew() || !stored.tokens().holdAt(clock.instant())) {
                throw e;
            }
            LOG.warnf("access token kept until its end: %s", e.getMessage());
            return live(flight.id(), stored, soon(stored));
        }
    }

    private boolean isDue(StoredSession stored) {
        return !clock.instant().isBefore(stored.tokens().accessUntil().minus(configuration.renewBefore()));
    }

    private LiveSession live(String id, StoredSession stored, Instant freshUntil) {
        return new LiveSession(
                id,
                stored,
                stored.seenAt().plus(configuration.idleLimit()),
                freshUntil.toEpochMilli(),
                clock.instant().plus(configuration.recheckUnheard()).toEpochMilli());
    }

    private Instant freshUntil(StoredSession stored) {
        var recheck = clock.instant().plus(configuration.recheck());
        var renewal = stored.tokens().accessUntil().minus(configuration.renewBefore());
        return earliest(recheck, renewal, stored.endsAt());
    }

    /** The present tokens hold, but new ones are wanted. */
    private Instant soon(StoredSession stored) {
        return earliest(
                clock.instant().plusMillis(RETRY_MILLIS), stored.tokens().accessUntil(), stored.endsAt());
    }

    private static Instant earliest(Instant... instants) {
        return Arrays.stream(instants).min(Instant::compareTo).orElseThrow();
    }
}
