package cn.reserve.financing.need;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A real HTTP server in the library's place: gives a contact for every project unless it was told otherwise; gives service tokens too. */
final class LibraryStandIn {
    static final String NAME = "欧阳负责";
    static final String PHONE = "0813-7654321";

    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Set<String> frozen = ConcurrentHashMap.newKeySet();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile boolean oldTokens;

    /** One question. */
    record Asked(
            String projectId,
            @Nullable String authorization,
            @Nullable String person,
            @Nullable String encodedName,
            @Nullable String organisation,
            @Nullable String encodedOrganisationName) {}

    LibraryStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/token",
                exchange -> send(
                        exchange,
                        200,
                        "{\"access_token\":\"own-token\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/api/library/projects/", this::contact);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        end.countDown();
        server.stop(0);
    }

    /** What is asked about the project is answered by this status. */
    void refuses(String projectId, int status) {
        refusals.put(projectId, status);
    }

    /** What is asked about the project gets the beginning of an answer, and no end. */
    void freezes(String projectId) {
        frozen.add(projectId);
    }

    /** The next question is answered 401. */
    void rejectsTheNextToken() {
        oldTokens = true;
    }

    List<Asked> askedAbout(String projectId) {
        return asked.stream()
                .filter(question -> question.projectId().equals(projectId))
                .toList();
    }

    private void contact(HttpExchange exchange) throws IOException {
        String project = exchange.getRequestURI().getPath().split("/")[4];
        asked.add(new Asked(
                project,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Reader-Person"),
                exchange.getRequestHeaders().getFirst("Reader-Name"),
                exchange.getRequestHeaders().getFirst("Reader-Organisation"),
                exchange.getRequestHeaders().getFirst("Reader-Organisation-Name")));
        int status = oldTokens ? 401 : refusals.getOrDefault(project, 200);
        oldTokens = false;
        if (status != 200) {
            send(exchange, status, status == 404 ? "{\"code\":\"project.no-contact\"}" : "{}");
        } else if (frozen.contains(project)) {
            freeze(exchange);
        } else {
            send(
                    exchange,
                    200,
                    "{\"name\":\"" + NAME + "\",\"phone\":\"" + PHONE + "\",\"until\":\"2099-12-31\",\"added\":[1]}");
        }
    }

    private void freeze(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 500);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
