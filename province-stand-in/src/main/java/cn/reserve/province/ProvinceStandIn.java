package cn.reserve.province;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The province's side of the transfer chapter of the format, over HTTP; all it holds is in memory. */
public final class ProvinceStandIn implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INBOX = Pattern.compile("/inbox/(\\d{6})(?:/(\\d+))?");
    private static final Pattern OUTBOX = Pattern.compile("/outbox/(\\d{6})(?:/(\\d+))?");
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+)");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");

    private final HttpServer server;
    private final String token;
    private final Map<String, String> publicKeys = new HashMap<>();
    private final Map<String, Box> inboxes = new HashMap<>();
    private final Map<String, TreeMap<Integer, byte[]>> outboxes = new HashMap<>();
    private final List<Long> piecesFrom = new ArrayList<>();
    private int breakAfter = -1;
    private int silentTurns;

    /** What a city has sent. */
    private static final class Box {
        private final List<ReceivedPackage> taken = new ArrayList<>();
        private int partialNumber;
        private ByteArrayOutputStream partial = new ByteArrayOutputStream();
    }

    /**
     * Starts on a port, 0 for any.
     *
     * @param token that requests must carry
     */
    public ProvinceStandIn(int port, String token) throws IOException {
        this.token = token;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** {@code java … ProvinceStandIn <port> <token> [city=public key]…}. */
    public static void main(String[] arguments) throws IOException {
        ProvinceStandIn province = new ProvinceStandIn(Integer.parseInt(arguments[0]), arguments[1]);
        Arrays.stream(arguments)
                .skip(2)
                .map(entry -> entry.split("=", 2))
                .forEach(entry -> province.knows(entry[0], entry[1]));
        System.out.println("The province's stand-in listens on " + province.url());
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A city's key. */
    public synchronized void knows(String city, String publicKey) {
        publicKeys.put(city, publicKey);
    }

    /** A package for a city. */
    public synchronized void offer(String city, int number, byte[] bytes) {
        outboxes.computeIfAbsent(city, _ -> new TreeMap<>()).put(number, bytes.clone());
    }

    /** The next answers with content, and the next pieces that come, break off after so many bytes, once each. */
    public synchronized void breakOnceAfter(int bytes) {
        breakAfter = bytes;
    }

    /** So many requests are answered 503. */
    public synchronized void isSilentFor(int requests) {
        silentTurns = requests;
    }

    /** What was taken of a city, in order. */
    public synchronized List<ReceivedPackage> taken(String city) {
        return List.copyOf(box(city).taken);
    }

    /** The first bytes of the pieces that came, and of the ranges that were asked for. */
    public synchronized List<Long> piecesFrom() {
        return List.copyOf(piecesFrom);
    }

    private Box box(String city) {
        return inboxes.computeIfAbsent(city, _ -> new Box());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            synchronized (this) {
                if (silentTurns > 0) {
                    silentTurns--;
                    send(exchange, 503, JSON.createObjectNode());
                    return;
                }
                if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                    send(exchange, 401, JSON.createObjectNode());
                    return;
                }
                route(exchange);
            }
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher inbox = INBOX.matcher(path);
        Matcher outbox = OUTBOX.matcher(path);
        if (inbox.matches()) {
            if (inbox.group(2) == null) {
                held(exchange, box(inbox.group(1)));
            } else {
                piece(exchange, inbox.group(1), Integer.parseInt(inbox.group(2)));
            }
        } else if (outbox.matches()) {
            TreeMap<Integer, byte[]> offered = outboxes.computeIfAbsent(outbox.group(1), _ -> new TreeMap<>());
            if (outbox.group(2) == null) {
                offered(exchange, offered);
            } else {
                content(exchange, offered.get(Integer.valueOf(outbox.group(2))));
            }
        } else {
            send(exchange, 404, JSON.createObjectNode());
        }
    }

    private static void held(HttpExchange exchange, Box box) throws IOException {
        ObjectNode said = JSON.createObjectNode().put("lastNumber", box.taken.size());
        if (box.partialNumber > 0) {
            said.putObject("partial").put("number", box.partialNumber).put("bytes", box.partial.size());
        }
        send(exchange, 200, said);
    }

    private void piece(HttpExchange exchange, String city, int number) throws IOException {
        Box box = box(city);
        String header = exchange.getRequestHeaders().getFirst("Content-Range");
        Matcher range = CONTENT_RANGE.matcher(header == null ? "" : header);
        if (!range.matches()) {
            send(exchange, 400, JSON.createObjectNode());
            return;
        }
        long from = Long.parseLong(range.group(1));
        if (box.partialNumber != number || from == 0) {
            box.partialNumber = number;
            box.partial = new ByteArrayOutputStream();
        }
        if (from != box.partial.size()) {
            send(exchange, 409, JSON.createObjectNode().put("bytes", box.partial.size()));
            return;
        }
        piecesFrom.add(from);
        byte[] piece = exchange.getRequestBody().readAllBytes();
        if (breakAfter >= 0 && breakAfter < piece.length) {
            box.partial.write(piece, 0, breakAfter);
            breakAfter = -1;
            // No answer: the line is cut.
            return;
        }
        box.partial.write(piece);
        if (box.partial.size() < Long.parseLong(range.group(3))) {
            send(exchange, 202, JSON.createObjectNode().put("bytes", box.partial.size()));
            return;
        }
        byte[] whole = box.partial.toByteArray();
        box.partialNumber = 0;
        box.partial = new ByteArrayOutputStream();
        send(exchange, 200, judged(city, box, whole));
    }

    private ObjectNode judged(String city, Box box, byte[] whole) {
        String fault;
        try {
            ReceivedPackage received = new ReceivedPackage(whole);
            String key = publicKeys.get(city);
            fault = key == null ? "UNKNOWN_KEY" : received.fault(key);
            if (fault.isEmpty()
                    && received.manifest().path("number").asInt() == box.taken.size() + 1
                    && received.manifest().path("sender").asText().equals(city)) {
                box.taken.add(received);
                return JSON.createObjectNode().put("state", "TAKEN");
            }
        } catch (IOException none) {
            fault = "NOT_A_PACKAGE";
        }
        return JSON.createObjectNode()
                .put("state", "REFUSED")
                .put("reason", fault.isEmpty() ? "CHAIN_BROKEN" : fault)
                .put("message", "拒收");
    }

    private static void offered(HttpExchange exchange, TreeMap<Integer, byte[]> packages) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int after = query == null ? 0 : Integer.parseInt(query.replace("after=", ""));
        ObjectNode said = JSON.createObjectNode();
        ArrayNode list = said.putArray("packages");
        packages.tailMap(after, false)
                .forEach((number, bytes) -> list.addObject()
                        .put("number", number)
                        .put("bytes", bytes.length)
                        .put("sha256", PackageOfProvince.sha256(bytes)));
        send(exchange, 200, said);
    }

    private void content(HttpExchange exchange, byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            send(exchange, 404, JSON.createObjectNode());
            return;
        }
        String header = exchange.getRequestHeaders().getFirst("Range");
        Matcher range = RANGE.matcher(header == null ? "" : header);
        int from = range.matches() ? Math.min(Integer.parseInt(range.group(1)), bytes.length) : 0;
        piecesFrom.add((long) from);
        exchange.getResponseHeaders().set("Content-Type", "application/zip");
        exchange.sendResponseHeaders(range.matches() ? 206 : 200, bytes.length - from);
        int until = bytes.length;
        if (breakAfter >= 0 && from + breakAfter < bytes.length) {
            until = from + breakAfter;
            breakAfter = -1;
        }
        exchange.getResponseBody().write(bytes, from, until - from);
        exchange.getResponseBody().flush();
    }

    private static void send(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] text = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, text.length);
        exchange.getResponseBody().write(text);
    }
}
