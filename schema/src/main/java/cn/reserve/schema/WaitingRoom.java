package cn.reserve.schema;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers at the health address while the service itself may not start: 503 everywhere, and in the words of a health check
 * what is waited for.
 */
final class WaitingRoom implements AutoCloseable {

    private static final String STARTING = """
            {"type":"/problems/service.starting","title":"服务正在启动","status":503,"code":"service.starting",\
            "detail":"服务正在启动，请稍后重试。","detailZh":"服务正在启动，请稍后重试。",\
            "detailEn":"The service is starting; please try again shortly."}""";

    private final @Nullable HttpServer server;
    private volatile String health = "{\"status\":\"DOWN\",\"checks\":[]}";

    private WaitingRoom(@Nullable HttpServer server) {
        this.server = server;
    }

    /** At {@code MANAGEMENT_PORT}, else {@code HTTP_PORT}; without either it only waits. */
    static WaitingRoom open(Map<String, String> environment) {
        String port = environment.getOrDefault("MANAGEMENT_PORT", environment.getOrDefault("HTTP_PORT", ""));
        if (port.isEmpty() || port.equals("0")) {
            return new WaitingRoom(null);
        }
        String host = environment.getOrDefault("MANAGEMENT_HOST", environment.getOrDefault("HTTP_HOST", "127.0.0.1"));
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(host, Integer.parseInt(port)), 0);
            WaitingRoom room = new WaitingRoom(server);
            server.createContext("/", room::answer);
            server.start();
            return room;
        } catch (IOException e) {
            throw new SchemaProblem(
                    SchemaProblem.Kind.REFUSED,
                    "端口 " + port + " 无法使用：" + e.getMessage(),
                    "Port " + port + " cannot be used: " + e.getMessage());
        }
    }

    void say(SchemaProblem problem) {
        health = "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"schema\",\"status\":\"DOWN\",\"data\":{\"zh\":\""
                + escaped(problem.zh()) + "\",\"en\":\"" + escaped(problem.en()) + "\"}}]}";
    }

    /** What is waited for names logins and hosts: it is said where the operators look, which the gateway does not forward. */
    private void answer(HttpExchange exchange) throws IOException {
        boolean isHealth = exchange.getRequestURI().getPath().startsWith("/q/health");
        byte[] bytes = (isHealth ? health : STARTING).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", isHealth ? "application/json; charset=UTF-8" : "application/problem+json");
        exchange.getResponseHeaders().set("Retry-After", "5");
        exchange.sendResponseHeaders(503, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
