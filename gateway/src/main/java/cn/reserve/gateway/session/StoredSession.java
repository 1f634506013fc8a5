package cn.reserve.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as the store keeps it.
 *
 * @param generation of its tokens: one more with each renewal, from 0
 */
record StoredSession(
        byte[] idHash,
        String subject,
        @Nullable String providerSession,
        TokenSet tokens,
        long generation,
        Instant seenAt,
        Instant endsAt) {

    StoredSession with(TokenSet renewed, long itsGeneration) {
        return new StoredSession(idHash, subject, providerSession, renewed, itsGeneration, seenAt, endsAt);
    }
}
