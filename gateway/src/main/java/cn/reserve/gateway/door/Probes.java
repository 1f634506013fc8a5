package cn.reserve.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Says on the public port that the gateway serves, and nothing else, for load balancers that can reach no other port.
 * What it depends on is told on the management port only.
 */
final class Probes {

    private static final String UP = "{\"status\":\"UP\"}";

    private Probes() {}

    static boolean answer(HttpServerRequest request) {
        var uri = request.uri();
        if (request.method() != HttpMethod.GET || !uri.startsWith("/q/health/")) {
            return false;
        }
        if (!uri.equals("/q/health/live") && !uri.equals("/q/health/ready")) {
            return false;
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(UP);
        return true;
    }
}
