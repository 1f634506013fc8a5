package cn.reserve.supplydemand.demand;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server in the library's place, which knows some projects and shows them to everybody. */
final class ProjectsStandIn {
    private final HttpServer server;
    private final Map<String, String> owners = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    ProjectsStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/library/projects/", this::project);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    void has(String projectId, String uscc) {
        owners.put(projectId, uscc);
        refusals.remove(projectId);
    }

    /** What is asked about the project is answered by this status. */
    void refuses(String projectId, int status) {
        refusals.put(projectId, status);
    }

    /** The Authorization headers of all questions so far. */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    private void project(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().split("/")[4];
        tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String owner = owners.get(id);
        int status = refusals.getOrDefault(id, owner == null ? 404 : 200);
        byte[] body = (status == 200 ? "{\"enterprise\":{\"uscc\":\"" + owner + "\"}}" : "{}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
