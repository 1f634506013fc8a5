package cn.reserve.gateway.session;

import cn.reserve.gateway.exchange.Exchange;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Defence against requests that another site makes with a person's cookie. An unsafe request needs the session's own
 * check token in a header, which no other site can read or send, and what the browser says about its origin must agree.
 */
@Singleton
public class Csrf {

    private static final String HEADER = "X-CSRF-Token";

    private final String origin;

    Csrf(@ConfigProperty(name = "gateway.public-url") URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    /** Whether a request that speaks with {@code session} may change something. */
    public boolean allows(Exchange exchange, LiveSession session) {
        if (!exchange.isUnsafe()) {
            return true;
        }
        var token = exchange.header(HEADER);
        return token != null && Digests.same(token, session.csrfToken()) && comesFromHere(exchange);
    }

    private boolean comesFromHere(Exchange exchange) {
        var site = exchange.header("sec-fetch-site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        var sent = exchange.header("origin");
        return sent == null || sent.equals(origin);
    }
}
