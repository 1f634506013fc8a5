package cn.reserve.platform.feed;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** This service's own access token (client credentials), fetched again shortly before it ends. */
@ApplicationScoped
class FeedToken {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final OidcClient client;
    private volatile @Nullable Tokens tokens;

    FeedToken(OidcClient client) {
        this.client = client;
    }

    String get() {
        Tokens current = tokens;
        if (current == null || current.isAccessTokenExpired() || current.isAccessTokenWithinRefreshInterval()) {
            current = client.getTokens().await().atMost(TIMEOUT);
            tokens = current;
        }
        return current.getAccessToken();
    }

    /** After a 401: keys or roles changed, so the next call fetches a new one. */
    void forget() {
        tokens = null;
    }
}
