package cn.reserve.platformtest;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives service tokens to whoever asks, so that consumers fetch theirs as they do from the realm. */
public class TokenServerForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable HttpServer running;

    @Override
    public Map<String, String> start() {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", exchange -> {
            byte[] body = ("{\"access_token\":\"" + TestTokens.feedReader()
                            + "\",\"token_type\":\"Bearer\",\"expires_in\":300}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        running = server;
        String address = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.oidc-client.client-enabled", "true",
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.discovery-enabled", "false",
                "quarkus.oidc-client.token-path", "/token");
    }

    @Override
    public void stop() {
        if (running != null) {
            running.stop(0);
        }
    }
}
