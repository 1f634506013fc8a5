package cn.reserve.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service behind the gateway: says what reached it, or misbehaves in the way that its path names. */
public final class TestService {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong received = new AtomicLong();

    public TestService() {
        this.server = vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    public int requests() {
        return requests.get();
    }

    /** Body bytes that reached the service since {@link #forget}. */
    public long received() {
        return received.get();
    }

    public void forget() {
        requests.set(0);
        received.set(0);
    }

    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void handle(HttpServerRequest request) {
        requests.incrementAndGet();
        var path = request.path();
        if (path.endsWith("/silent")) {
            return;
        }
        if (path.contains("/slow")) {
            vertx.setTimer(3_000, timer -> request.response().end("at last"));
            return;
        }
        if (path.endsWith("/broken-off")) {
            request.response().setChunked(true).write("half of it");
            vertx.setTimer(20, timer -> request.connection().close());
            return;
        }
        if (path.endsWith("/hangs-up")) {
            request.connection().close();
            return;
        }
        if (path.endsWith("/long")) {
            stream(request, Integer.parseInt(request.getParam("megabytes")));
            return;
        }
        request.handler(buffer -> received.addAndGet(buffer.length()));
        request.endHandler(end -> echo(request));
    }

    private static void stream(HttpServerRequest request, int megabytes) {
        request.response().setChunked(true);
        piece(request, megabytes);
    }

    private static void piece(HttpServerRequest request, int left) {
        if (left == 0) {
            request.response().end();
        } else {
            request.response().write(Buffer.buffer(new byte[1 << 20])).onSuccess(written -> piece(request, left - 1));
        }
    }

    private void echo(HttpServerRequest request) {
        var headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        var response = request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Server", "somebody")
                .putHeader("X-Powered-By", "something")
                .putHeader("Set-Cookie", "planted=1")
                .putHeader("Content-Security-Policy", "default-src *")
                .putHeader("ETag", "\"7\"");
        if (request.path().endsWith("/nothing")) {
            response.setStatusCode(204).end();
            return;
        }
        response.end(new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("received", received.get())
                .put("headers", headers)
                .toBuffer());
    }
}
