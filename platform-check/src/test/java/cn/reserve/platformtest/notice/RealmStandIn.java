package cn.reserve.platformtest.notice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real HTTP server that answers the questions of addressing as Keycloak does: one district reviewers' office per county. */
public final class RealmStandIn {
    private final HttpServer server;
    private final Map<String, String> accounts = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> counties = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    RealmStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    public void goDown() {
        down = true;
    }

    public void comeUp() {
        down = false;
    }

    /** A district reviewer of a county. */
    public void reviewer(String person, String county, String address, boolean verified, boolean enabled) {
        accounts.put(
                person,
                "{\"id\":\"%s\",\"username\":\"u\",\"email\":\"%s\",\"emailVerified\":%s,\"enabled\":%s}"
                        .formatted(person, address, verified, enabled));
        counties.computeIfAbsent(county, code -> ConcurrentHashMap.newKeySet()).add(person);
    }

    /** The person works there no more. */
    public void leave(String person, String county) {
        counties.getOrDefault(county, Set.of()).remove(person);
    }

    /** The questions since the last time that somebody wanted to know. */
    public List<String> asked() {
        List<String> questions = List.copyOf(asked);
        asked.clear();
        return questions;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replace("/admin/realms/project-reserve", "");
        String[] parts = path.split("/");
        asked.add(path);
        if (path.equals("/token")) {
            send(exchange, 200, "{\"access_token\":\"stand-in\",\"token_type\":\"Bearer\",\"expires_in\":300}");
        } else if (down) {
            send(exchange, 503, "");
        } else if (path.startsWith("/users/") && path.endsWith("/role-mappings/realm")) {
            send(exchange, 200, "[{\"id\":\"1\",\"name\":\"district-reviewer\"}]");
        } else if (path.startsWith("/organizations/members/")) {
            send(exchange, 200, list(countiesOf(parts[3]).map(RealmStandIn::organisation)));
        } else if (path.startsWith("/users/")) {
            send(exchange, accounts.containsKey(parts[2]) ? 200 : 404, accounts.getOrDefault(parts[2], ""));
        } else if (path.startsWith("/roles/")) {
            send(exchange, 200, list(accounts.values().stream()));
        } else if (path.equals("/organizations")) {
            send(exchange, 200, list(counties.keySet().stream().map(RealmStandIn::organisation)));
        } else {
            send(
                    exchange,
                    200,
                    list(counties.getOrDefault(parts[2], Set.of()).stream().map(accounts::get)));
        }
    }

    private Stream<String> countiesOf(String person) {
        return counties.entrySet().stream()
                .filter(county -> county.getValue().contains(person))
                .map(Map.Entry::getKey);
    }

    private static String organisation(String county) {
        return "{\"id\":\"%s\",\"alias\":\"district-%s\",\"attributes\":{\"kind\":[\"district\"],\"district\":[\"%s\"]}}"
                .formatted(county, county, county);
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(",", "[", "]"));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
