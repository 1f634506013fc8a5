package cn.reserve.gateway.pages;

import cn.reserve.gateway.exchange.Exchange;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The web app's entry page. Each answer carries a nonce of its own, with which the app may add styles. */
record EntryPage(List<String> parts) {

    private static final String PLACE = "__CSP_NONCE__";
    private static final SecureRandom RANDOM = new SecureRandom();

    static EntryPage of(byte[] page) {
        return new EntryPage(List.of(new String(page, StandardCharsets.UTF_8).split(PLACE, -1)));
    }

    void send(Exchange exchange) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        exchange.allowStyles(nonce);
        var response = exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (exchange.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(String.join(nonce, parts));
        }
    }
}
