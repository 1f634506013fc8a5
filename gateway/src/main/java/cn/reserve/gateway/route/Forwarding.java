package cn.reserve.gateway.route;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Problems;
import cn.reserve.gateway.exchange.Refusal;
import cn.reserve.gateway.headers.CrossingHeaders;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Sends requests on to the service behind a route, streaming both ways. */
@Singleton
public class Forwarding {

    private final CrossingHeaders headers;

    Forwarding(CrossingHeaders headers) {
        this.headers = headers;
    }

    /**
     * Forwards one request.
     *
     * @param authorization what speaks for the client towards the service instead of what the client sent
     * @param address the client's network address
     */
    public void forward(Exchange exchange, Route route, @Nullable CharSequence authorization, String address) {
        long length = announcedLength(exchange);
        if (length > route.bodyLimit()) {
            Problems.answer(exchange, Refusal.BODY_TOO_LARGE);
            return;
        }
        boolean chunked = exchange.header(HttpHeaders.TRANSFER_ENCODING) != null;
        if ((length > 0 || chunked) && exchange.header(HttpHeaders.EXPECT) != null) {
            exchange.response().writeContinue();
        }
        new Crossing(exchange, route, headers, authorization, address, length, chunked).begin();
    }

    private static long announcedLength(Exchange exchange) {
        var length = exchange.header(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }
}
