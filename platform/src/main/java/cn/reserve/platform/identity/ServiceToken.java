package cn.reserve.platform.identity;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** This service's own access token (client credentials) for asking its neighbours, fetched again shortly before it ends. */
@ApplicationScoped
public class ServiceToken {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final OidcClient client;
    private volatile @Nullable Tokens tokens;

    /** Of the service's client in the realm. */
    public ServiceToken(OidcClient client) {
        this.client = client;
    }

    /** The token; waits for Keycloak, ten seconds at most, when there is none that lives. */
    public String get() {
        Tokens current = tokens;
        if (current == null || current.isAccessTokenExpired() || current.isAccessTokenWithinRefreshInterval()) {
            current = client.getTokens().await().atMost(TIMEOUT);
            tokens = current;
        }
        return current.getAccessToken();
    }

    /** After a 401: keys or roles changed, so the next call fetches a new one. */
    public void forget() {
        tokens = null;
    }
}
