package cn.reserve.gateway.door;

import cn.reserve.gateway.exchange.Exchange;
import cn.reserve.gateway.exchange.Refusal;
import cn.reserve.gateway.exchange.RequestPath;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a request must look like to be looked at further. */
final class RequestShape {

    private static final int LONGEST_LENGTH = 18;

    private RequestShape() {}

    static @Nullable Refusal refusal(Exchange exchange) {
        if (!RequestPath.isPlain(exchange.path())) {
            return Refusal.PATH_REFUSED;
        }
        if (!knows(exchange.method().name())) {
            return Refusal.METHOD_NOT_ALLOWED;
        }
        var upgrade = exchange.header(HttpHeaders.UPGRADE);
        if (upgrade != null && upgrade.toLowerCase(java.util.Locale.ROOT).contains("websocket")) {
            return Refusal.UPGRADE_UNSUPPORTED;
        }
        return framesPlainly(exchange) && encodesPlainly(exchange.request().uri()) ? null : Refusal.REQUEST_MALFORMED;
    }

    /** Whether each percent sign begins an encoded byte; the path has been looked at more closely. */
    private static boolean encodesPlainly(String uri) {
        for (int at = uri.indexOf('%'); at >= 0; at = uri.indexOf('%', at + 1)) {
            if (at + 2 >= uri.length()
                    || !HexFormat.isHexDigit(uri.charAt(at + 1))
                    || !HexFormat.isHexDigit(uri.charAt(at + 2))) {
                return false;
            }
        }
        return true;
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
