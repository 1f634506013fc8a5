package cn.reserve.gateway.door;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Refusal;
import cn.reserve.gateway.exchange.RequestAddress;
import cn.reserve.gateway.exchange.RequestPath;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** What a request must look like to be looked at further. */
final class RequestShape {

    private static final int LONGEST_LENGTH = 18;

    private RequestShape() {}

    static @Nullable Refusal refusal(Exchange exchange) {
        if (!RequestPath.isPlain(exchange.path())) {
            return Refusal.PATH_REFUSED;
        }
        // Quarkus would look too and answer with a bare status, so it is told not to (StartingService).
        if (!RequestAddress.isReadable(exchange.request().uri())) {
            return Refusal.REQUEST_MALFORMED;
        }
        if (!knows(exchange.method().name())) {
            return Refusal.METHOD_NOT_ALLOWED;
        }
        var upgrade = exchange.header(HttpHeaders.UPGRADE);
        if (upgrade != null && upgrade.toLowerCase(java.util.Locale.ROOT).contains("websocket")) {
            return Refusal.UPGRADE_UNSUPPORTED;
        }
        return framesPlainly(exchange) ? null : Refusal.REQUEST_MALFORMED;
    }

    /** Why a request could not be decoded. */
    static Refusal undecodable(HttpServerRequest request) {
        return switch (request.decoderResult().cause()) {
            case TooLongHttpLineException line -> Refusal.ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException header -> Refusal.HEADERS_TOO_LARGE;
            case null, default -> Refusal.REQUEST_MALFORMED;
        };
    }

    static boolean knows(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> true;
            default -> false;
        };
    }

    /** One way to tell where the body ends, or none (request smuggling). */
    private static boolean framesPlainly(Exchange exchange) {
        var headers = exchange.request().headers();
        var encoding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (encoding != null) {
            return length == null
                    && encoding.equalsIgnoreCase("chunked")
                    && headers.getAll(HttpHeaders.TRANSFER_ENCODING).size() == 1;
        }
        return length == null || isNumber(length);
    }

    private static boolean isNumber(String length) {
        return !length.isEmpty()
                && length.length() <= LONGEST_LENGTH
                && length.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
