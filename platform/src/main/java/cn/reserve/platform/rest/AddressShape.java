package cn.reserve.platform.rest;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an address that cannot be decoded, before anything reads its query. Quarkus' own look, which answers with a bare status, is
 * switched off by {@code cn.reserve.schema.StartingService}.
 */
public class AddressShape {
    private static final int AFTER_THE_TRACE = 2;

    /** Throws 400 {@code request.address-malformed}. */
    @ServerRequestFilter(preMatching = true, priority = AFTER_THE_TRACE)
    public void refuseBrokenEncoding(HttpServerRequest request) {
        try {
            new URI(request.uri());
        } catch (URISyntaxException broken) {
            throw Problems.badRequest("request.address-malformed");
        }
    }
}
