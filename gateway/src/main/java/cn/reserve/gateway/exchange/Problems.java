package cn.reserve.gateway.exchange;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request with a problem: JSON ({@code application/problem+json}) for programs, a small page for people,
 * both in the language that {@code Accept-Language} asks for (Chinese when it says nothing).
 */
public final class Problems {

    private static final ResourceBundle ZH = ResourceBundle.getBundle("messages.gateway", Locale.CHINESE);
    private static final ResourceBundle EN = ResourceBundle.getBundle("messages.gateway", Locale.ENGLISH);

    /** The same id as in the body, under the header's name that the services use. */
    private static final CharSequence TRACE_ID = HttpHeaders.createOptimized("X-Trace-Id");

    private Problems() {}

    public static void answer(Exchange exchange, Refusal refusal) {
        answer(exchange, refusal, Map.of());
    }

    /** Answers with a problem that says which service it is about. */
    public static void aboutService(Exchange exchange, Refusal refusal, String service) {
        answer(exchange, refusal, Map.of("service", service));
    }

    /** Answers with a problem and reads nothing more from this connection. */
    public static void answerAndHangUp(Exchange exchange, Refusal refusal) {
        answer(exchange, refusal, Map.of(), true);
    }

    /** Answers with a problem whose JSON also carries {@code facts}; the request's body is not read any further. */
    public static void answer(Exchange exchange, Refusal refusal, Map<String, Object> facts) {
        answer(exchange, refusal, facts, !exchange.request().isEnded() && mayHaveBody(exchange));
    }

    private static void answer(Exchange exchange, Refusal refusal, Map<String, Object> facts, boolean hangUp) {
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            exchange.request().connection().close();
            return;
        }
        exchange.refused(refusal.code());
        response.setStatusCode(refusal.status());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Accept-Language")
                .putHeader(TRACE_ID, exchange.trace().id());
        boolean english = prefersEnglish(exchange.header(HttpHeaders.ACCEPT_LANGUAGE));
        if (hangUp) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (exchange.wantsPage() && !exchange.isUnsafe()) {
            page(exchange, refusal, english, response);
        } else {
            json(exchange, refusal, facts, english, response);
        }
        if (hangUp) {
            LingeringClose.of(exchange.request());
        }
    }

    private static void json(
            Exchange exchange, Refusal refusal, Map<String, Object> facts, boolean english, HttpServerResponse answer) {
        var text = english ? EN : ZH;
        var body = new JsonObject()
                .put("type", "about:blank")
                .put("title", text.getString(refusal.code() + ".title"))
                .put("status", refusal.status())
                .put("code", refusal.code())
                .put("detail", text.getString(refusal.code()))
                .put("detailZh", ZH.getString(refusal.code()))
                .put("detailEn", EN.getString(refusal.code()))
                .put("traceId", exchange.trace().id());
        facts.forEach(body::put);
        answer.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json").end(body.toBuffer());
    }

    private static void page(Exchange exchange, Refusal refusal, boolean english, HttpServerResponse answer) {
        var text = english ? EN : ZH;
        var body = """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p><p><small>%s · %s</small></p></main></body></html>
                """.formatted(
                        english ? "en" : "zh-CN",
                        text.getString(refusal.code() + ".title"),
                        text.getString(refusal.code() + ".title"),
                        text.getString(refusal.code()),
                        text.getString("page.back"),
                        refusal.code(),
                        exchange.trace().id());
        answer.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(body);
    }

    private static boolean mayHaveBody(Exchange exchange) {
        var headers = exchange.request().headers();
        return headers.contains(HttpHeaders.CONTENT_LENGTH) || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean prefersEnglish(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return false;
        }
        int en = acceptLanguage.indexOf("en");
        int zh = acceptLanguage.indexOf("zh");
        return en >= 0 && (zh < 0 || en < zh);
    }
}
