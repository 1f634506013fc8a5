package cn.reserve.platform.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses an address whose path or query cannot be decoded, before any route reads it: 400 {@code request.address-malformed}. The router
 * itself would answer a broken path with a bare status, and Quarkus' own look, which does so for both, is switched off by
 * {@code cn.reserve.schema.StartingService}.
 */
@ApplicationScoped
public class AddressShape {

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(AddressShape::look);
    }

    private static void look(RoutingContext context) {
        if (isReadable(context.request().uri())) {
            context.next();
        } else {
            refuse(context.request());
        }
    }

    private static boolean isReadable(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private static void refuse(HttpServerRequest request) {
        String trace = Traces.read(request.getHeader("traceparent"));
        HttpProblem problem = ProblemWording.answer(
                Problems.badRequest("request.address-malformed"),
                Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                trace);
        HttpServerResponse response = request.response().setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        response.putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .putHeader("X-Trace-Id", trace)
                .end(body(problem).toBuffer());
    }

    private static JsonObject body(HttpProblem problem) {
        JsonObject body = new JsonObject()
                .put("type", String.valueOf(problem.getType()))
                .put("status", problem.getStatusCode())
                .put("title", problem.getTitle())
                .put("detail", problem.getDetail());
        problem.getParameters().forEach(body::put);
        return body;
    }
}
