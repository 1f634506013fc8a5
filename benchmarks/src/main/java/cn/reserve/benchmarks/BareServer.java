package cn.reserve.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.httpproxy.HttpProxy;

/** {@code upstream PORT}: answers every request with the same 837 bytes. {@code proxy PORT UPSTREAM_PORT}: a vertx-http-proxy and nothing else. */
final class BareServer {
    private static final int BODY_BYTES = 837;

    private BareServer() {}

    public static void main(String[] arguments) {
        Vertx vertx = Vertx.vertx(new io.vertx.core.VertxOptions()
                .setEventLoopPoolSize(Runtime.getRuntime().availableProcessors() / 2));
        HttpServerOptions local = new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(arguments[1]));
        if ("upstream".equals(arguments[0])) {
            String body = "x".repeat(BODY_BYTES);
            vertx.createHttpServer(local)
                    .requestHandler(request -> request.response()
                            .putHeader("content-type", "application/json")
                            .end(body))
                    .listen();
            return;
        }
        HttpProxy proxy = HttpProxy.reverseProxy(vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(128).setKeepAlive(true)));
        proxy.origin(Integer.parseInt(arguments[2]), "127.0.0.1");
        vertx.createHttpServer(local).requestHandler(proxy).listen();
    }
}
