package cn.reserve.library.membership;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real HTTP server that answers the few operations of Keycloak's admin REST that membership uses, and can be made to fail. */
public final class KeycloakStandIn {
    private static final Pattern FIELD = Pattern.compile("\"(alias|name)\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpServer server;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> direct = new ConcurrentHashMap<>();
    private final Set<String> loggedOut = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger created = new AtomicInteger();

    KeycloakStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** The next so many requests answer 503. */
    public void failNext(int requests) {
        failures.set(requests);
    }

    /** Whatever is asked about this person is answered 503 from now on. */
    public void refuse(String person) {
        refused.add(person);
    }

    /** Answers about everybody again. */
    public void refuseNobody() {
        refused.clear();
    }

    /** The administrator makes somebody a member. */
    public void bringIn(String alias, String person) {
        members.computeIfAbsent(alias, organisation -> ConcurrentHashMap.newKeySet())
                .add(person);
        direct.put(person, new LinkedHashSet<>(Set.of("enterprise")));
    }

    /** The administrator deletes the account. */
    public void delete(String person) {
        deleted.add(person);
        direct.remove(person);
        members.values().forEach(people -> people.remove(person));
    }

    /** Somebody who registered by themselves: holds applicant through the default roles. */
    public void person(String id) {
        direct.put(id, new LinkedHashSet<>(Set.of("default-roles-project-reserve")));
    }

    /** An organisation whose name is taken already. */
    void organisationNamed(String alias, String name) {
        names.put(alias, name);
        members.put(alias, ConcurrentHashMap.newKeySet());
    }

    public Set<String> membersOf(String alias) {
        return members.getOrDefault(alias, Set.of());
    }

    public Set<String> effectiveRolesOf(String person) {
        Set<String> roles = new LinkedHashSet<>(direct.getOrDefault(person, Set.of()));
        if (roles.contains("default-roles-project-reserve")) {
            roles.add("applicant");
        }
        return roles;
    }

    public boolean hasEndedSessionsOf(String person) {
        return loggedOut.contains(person);
    }

    public String nameOf(String alias) {
        return names.getOrDefault(alias, "");
    }

    int organisationsCreated() {
        return created.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath().replace("/admin/realms/project-reserve", "");
        if (path.equals("/token")) {
            send(exchange, 200, "{\"access_token\":\"stand-in\",\"token_type\":\"Bearer\",\"expires_in\":300}");
        } else if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, "");
        } else if (names(refused, path, body)) {
            send(exchange, 503, "");
        } else if (names(deleted, path, body)) {
            send(exchange, 404, "");
        } else if (path.equals("/organizations")) {
            organisations(exchange, body);
        } else if (path.startsWith("/organizations/")) {
            members(exchange, path.split("/"), body);
        } else if (path.endsWith("/logout")) {
            loggedOut.add(path.split("/")[2]);
            send(exchange, 204, "");
        } else if (path.startsWith("/roles/")) {
            send(exchange, 200, role(path.substring("/roles/".length())));
        } else {
            roles(exchange, path.split("/")[2], path.endsWith("/composite"), body);
        }
    }

    private static boolean names(Set<String> people, String path, String body) {
        return people.stream().anyMatch(person -> path.contains(person) || body.contains(person));
    }

    private void members(HttpExchange exchange, String[] path, String body) throws IOException {
        Set<String> known = members.computeIfAbsent(path[2], alias -> ConcurrentHashMap.newKeySet());
        if (exchange.getRequestMethod().equals("PUT")) {
            Matcher matcher = FIELD.matcher(body);
            while (matcher.find()) {
                if (matcher.group(1).equals("name")) {
                    names.put(path[2], matcher.group(2));
                }
            }
            send(exchange, 204, "");
            return;
        }
        if (exchange.getRequestMethod().equals("GET")) {
            send(
                    exchange,
                    200,
                    known.stream()
                            .map(person -> "{\"id\":\"" + person + "\",\"username\":\"user-" + person + "\"}")
                            .collect(Collectors.joining(",", "[", "]")));
            return;
        }
        if (exchange.getRequestMethod().equals("DELETE")) {
            send(exchange, known.remove(path[4]) ? 204 : 404, "");
            return;
        }
        send(exchange, known.add(body.replace("\"", "")) ? 201 : 409, "");
    }

    private void organisations(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            String alias = exchange.getRequestURI().getQuery().replaceAll(".*q=uscc:([0-9A-Z]+).*", "$1");
            String name = names.get(alias);
            send(
                    exchange,
                    200,
                    name == null
                            ? "[]"
                            : "[{\"id\":\"" + alias + "\",\"name\":\"" + name + "\",\"alias\":\"" + alias + "\"}]");
            return;
        }
        Map<String, String> fields = new ConcurrentHashMap<>();
        Matcher matcher = FIELD.matcher(body);
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        if (names.containsValue(fields.getOrDefault("name", ""))
                || names.containsKey(fields.getOrDefault("alias", ""))) {
            send(exchange, 409, "{\"errorMessage\":\"exists\"}");
            return;
        }
        organisationNamed(fields.getOrDefault("alias", ""), fields.getOrDefault("name", ""));
        created.incrementAndGet();
        send(exchange, 201, "");
    }

    private void roles(HttpExchange exchange, String person, boolean read, String body) throws IOException {
        if (read) {
            String roles = effectiveRolesOf(person).stream()
                    .map(KeycloakStandIn::role)
                    .reduce((left, right) -> left + "," + right)
                    .orElse("");
            send(exchange, 200, "[" + roles + "]");
            return;
        }
        Matcher matcher = FIELD.matcher(body);
        while (matcher.find()) {
            if (exchange.getRequestMethod().equals("POST")) {
                direct.computeIfAbsent(person, id -> new LinkedHashSet<>()).add(matcher.group(2));
            } else {
                direct.getOrDefault(person, new LinkedHashSet<>()).remove(matcher.group(2));
            }
        }
        send(exchange, 204, "");
    }

    private static String role(String name) {
        return "{\"id\":\"id-" + name + "\",\"name\":\"" + name + "\",\"composite\":false}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
