package cn.reserve.platform.rest;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.json.JsonObject;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.observability.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests whose address is none ({@code ?q=100%}) with a problem. Quarkus refuses them before any handler, with a bare
 * status; but a server tells its metrics of each request before it chooses the handler, and there its connection takes ours. It is
 * closed afterwards, so that it needs its own no more.
 */
@Singleton
public class UnreadableAddresses implements VertxOptionsCustomizer {

    @Override
    public void accept(VertxOptions options) {
        MetricsOptions present = options.getMetricsOptions();
        VertxMetricsFactory factory = present != null && present.isEnabled() ? present.getFactory() : null;
        options.setMetricsOptions(new MetricsOptions()
                .setEnabled(true)
                .setFactory(all ->
                        new WatchedMetrics(factory == null ? null : factory.metrics(all), UnreadableAddresses::look)));
    }

    private static void look(HttpRequest request) {
        if (request instanceof HttpServerRequest served
                && !isReadable(served.uri())
                && served.connection() instanceof HttpServerConnection connection) {
            connection.handler(UnreadableAddresses::answer);
        }
    }

    private static boolean isReadable(String uri) {
        try {
            return !new URI(uri).toString().isEmpty();
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static void answer(HttpServerRequest request) {
        ProblemException refusal = Refusals.ofStatus(400);
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String trace = Traces.read(request.getHeader("traceparent"));
        request.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .putHeader("X-Trace-Id", trace)
                .end(problem(refusal, language, trace).toBuffer())
                .onComplete(sent -> request.connection().close());
    }

    private static JsonObject problem(ProblemException refusal, Language language, @Nullable String trace) {
        Wording detail = refusal.wording();
        return new JsonObject()
                .put("type", "/problems/" + refusal.code())
                .put(
                        "title",
                        Messages.wordingOrCode("title." + refusal.status()).in(language))
                .put("status", refusal.status())
                .put("detail", detail.in(language))
                .put("code", refusal.code())
                .put("detailZh", detail.zh())
                .put("detailEn", detail.en())
                .put("traceId", trace);
    }
}
