package cn.reserve.gateway.exchange;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/** One request on its way through the gateway and what the parts have found out about it. Lives on one event loop. */
public final class Exchange {

    private final HttpServerRequest request;
    private final long startedNanos = System.nanoTime();
    private final Trace trace;
    private final String path;
    private String route = "none";
    private ClientKind client = ClientKind.ANONYMOUS;
    private HeaderPolicy headerPolicy = HeaderPolicy.DATA;
    private @Nullable String styleNonce;
    private @Nullable String refusal;

    public Exchange(HttpServerRequest request) {
        this.request = request;
        this.trace = Trace.of(request.headers().get("traceparent"));
        var uri = request.uri();
        int query = uri.indexOf('?');
        this.path = query < 0 ? uri : uri.substring(0, query);
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return request.response();
    }

    public HttpMethod method() {
        return request.method();
    }

    /** The path exactly as sent, without the query. */
    public String path() {
        return path;
    }

    public @Nullable String header(CharSequence name) {
        return request.headers().get(name);
    }

    public Trace trace() {
        return trace;
    }

    public long startedNanos() {
        return startedNanos;
    }

    /** The configured name of the route, one of a closed set. */
    public String route() {
        return route;
    }

    public void routed(String name) {
        this.route = name;
    }

    public ClientKind client() {
        return client;
    }

    public void recognised(ClientKind kind) {
        this.client = kind;
    }

    public HeaderPolicy headerPolicy() {
        return headerPolicy;
    }

    public void headers(HeaderPolicy policy) {
        this.headerPolicy = policy;
    }

    public @Nullable String styleNonce() {
        return styleNonce;
    }

    /** Allows inline styles that carry this nonce, in this one answer. */
    public void allowStyles(String nonce) {
        this.styleNonce = nonce;
    }

    /** The stable code of the problem answer, when there was one. */
    public @Nullable String refusal() {
        return refusal;
    }

    void refused(String code) {
        this.refusal = code;
    }

    /** Only GET and HEAD change nothing; all else needs the CSRF defence when a session speaks. */
    public boolean isUnsafe() {
        var method = request.method();
        return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    /** Whether a person's browser asks for a page rather than a program for data. */
    public boolean wantsPage() {
        var accept = header("accept");
        return accept != null && accept.contains("text/html");
    }
}
