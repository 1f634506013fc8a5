package cn.reserve.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session as the store keeps it. */
record StoredSession(
        byte[] idHash,
        String subject,
        @Nullable String providerSession,
        TokenSet tokens,
        Instant seenAt,
        Instant endsAt) {

    StoredSession with(TokenSet renewed) {
        return new StoredSession(idHash, subject, providerSession, renewed, seenAt, endsAt);
    }
}
