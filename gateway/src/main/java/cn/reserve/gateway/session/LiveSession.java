package cn.reserve.gateway.session;

import io.netty.util.AsciiString;
import java.time.Instant;

/** A session as one replica remembers it: ready for the next request without any work. */
public final class LiveSession {

    private final StoredSession stored;
    private final AsciiString authorization;
    private final String csrfToken;
    private final Instant idleUntil;
    private final long freshUntilMillis;
    private final long youngUntilMillis;

    LiveSession(String id, StoredSession stored, Instant idleUntil, long freshUntilMillis, long youngUntilMillis) {
        this.stored = stored;
        this.authorization = new AsciiString("Bearer " + stored.tokens().access());
        this.csrfToken = Digests.derive(id, "csrf");
        this.idleUntil = idleUntil;
        this.freshUntilMillis = freshUntilMillis;
        this.youngUntilMillis = youngUntilMillis;
    }

    /** The identity provider's name of the person. */
    public String subject() {
        return stored.subject();
    }

    /** The {@code Authorization} header that speaks for the person towards the services. */
    public CharSequence authorization() {
        return authorization;
    }

    String csrfToken() {
        return csrfToken;
    }

    TokenSet tokens() {
        return stored.tokens();
    }

    long generation() {
        return stored.generation();
    }

    byte[] idHash() {
        return stored.idHash();
    }

    Instant expiresAt() {
        return idleUntil.isBefore(stored.endsAt()) ? idleUntil : stored.endsAt();
    }

    boolean isFresh(long nowMillis) {
        return nowMillis < freshUntilMillis;
    }

    /** Whether it is so new that its ending would hardly matter. */
    boolean isYoung(long nowMillis) {
        return nowMillis < youngUntilMillis;
    }
}
