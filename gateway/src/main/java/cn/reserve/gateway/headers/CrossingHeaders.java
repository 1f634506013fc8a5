package cn.reserve.gateway.headers;

import cn.reserve.gateway.exchange.Cookies;
import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.HeaderPolicy;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which headers cross the gateway. Towards a service: all but hop-by-hop headers, whatever claims an identity or an
 * address, and cookies; what the gateway itself knows is set anew. Back: all but hop-by-hop headers and those whose
 * setting is the gateway's business.
 */
@Singleton
public class CrossingHeaders {

    private static final HeaderNames NOT_INWARDS = HeaderNames.of(
            // hop by hop
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect",
            "host",
            // set anew, or nobody's to claim
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-forwarded-server",
            "x-forwarded-user",
            "x-forwarded-email",
            "x-forwarded-groups",
            "x-forwarded-preferred-username",
            "x-forwarded-access-token",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "x-remote-user",
            "remote-user",
            "x-user",
            "x-user-id",
            "x-authenticated-user",
            "ssl-client-cert",
            "x-csrf-token",
            "traceparent",
            "tracestate",
            "cookie");

    private static final HeaderNames NOT_OUTWARDS = HeaderNames.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "x-powered-by",
            "via");

    private static final HeaderNames OURS = HeaderNames.of(
            "set-cookie",
            "content-security-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "cross-origin-embedder-policy",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "clear-site-data");

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence FORWARDED_PORT = HttpHeaders.createOptimized("X-Forwarded-Port");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence TRACESTATE = HttpHeaders.createOptimized("tracestate");

    private final CharSequence publicHost;
    private final CharSequence publicPort;
    private final CharSequence publicScheme;

    CrossingHeaders(@ConfigProperty(name = "gateway.public-url") URI publicUrl) {
        int port = publicUrl.getPort() >= 0 ? publicUrl.getPort() : "https".equals(publicUrl.getScheme()) ? 443 : 80;
        this.publicHost = HttpHeaders.createOptimized(publicUrl.getAuthority());
        this.publicPort = HttpHeaders.createOptimized(Integer.toString(port));
        this.publicScheme = HttpHeaders.createOptimized(publicUrl.getScheme());
    }

    /** Fills the headers of the request to a service; {@code authorization} replaces what the client sent. */
    public void inwards(Exchange exchange, MultiMap to, @Nullable CharSequence authorization, String address) {
        var from = exchange.request().headers();
        var listed = from.get(HttpHeaders.CONNECTION);
        boolean lists = listed != null && !listed.equalsIgnoreCase("keep-alive") && !listed.equalsIgnoreCase("close");
        for (Map.Entry<String, String> header : from) {
            var name = header.getKey();
            if (!NOT_INWARDS.contains(name) && !(lists && names(listed, name))) {
                to.add(name, header.getValue());
            }
        }
        if (authorization != null) {
            to.set(HttpHeaders.AUTHORIZATION, authorization);
        }
        to.add(FORWARDED_FOR, address);
        to.add(FORWARDED_HOST, publicHost);
        to.add(FORWARDED_PORT, publicPort);
        to.add(FORWARDED_PROTO, publicScheme);
        trace(exchange, from, to);
        if (exchange.headerPolicy() == HeaderPolicy.IDENTITY) {
            copyCookies(from, to);
        }
    }

    /** The state belongs to the trace that the client began; to one of our own it says nothing. */
    private static void trace(Exchange exchange, MultiMap from, MultiMap to) {
        var trace = exchange.trace();
        to.add(TRACEPARENT, trace.traceparent());
        if (trace.isContinued() && from.contains(TRACESTATE)) {
            to.add(TRACESTATE, String.join(",", from.getAll(TRACESTATE)));
        }
    }

    /** Fills the headers of the answer to the client. */
    public void outwards(Exchange exchange, MultiMap from, MultiMap to) {
        boolean identity = exchange.headerPolicy() == HeaderPolicy.IDENTITY;
        for (Map.Entry<String, String> header : from) {
            var name = header.getKey();
            if (!NOT_OUTWARDS.contains(name) && (identity || !OURS.contains(name))) {
                to.add(name, header.getValue());
            }
        }
        if (!identity && !from.contains(HttpHeaders.CACHE_CONTROL)) {
            to.add(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void copyCookies(MultiMap from, MultiMap to) {
        for (var sent : from.getAll(HttpHeaders.COOKIE)) {
            var left = Cookies.withoutOwn(sent);
            if (!left.isEmpty()) {
                to.add(HttpHeaders.COOKIE, left);
            }
        }
    }

    /** Whether the {@code Connection} header makes {@code name} hop-by-hop; what frames or authorises stays. */
    private static boolean names(String connection, String name) {
        if (name.equalsIgnoreCase("authorization") || name.equalsIgnoreCase("content-length")) {
            return false;
        }
        for (var part : connection.split(",", -1)) {
            if (part.trim().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
