package cn.reserve.library.content;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A small S3 service of one bucket in this process; it checks each request's signature (AWS Signature Version 4) and its body's sum. */
final class BucketForTests implements AutoCloseable {
    static final String KEY = "test-key";
    static final String SECRET = "test-secret";
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/s3/aws4_request), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    /** Whether the key lacks the right to list: what is not there is then answered as what may not be seen. */
    volatile boolean hidesAbsence;

    private final HttpServer server;

    BucketForTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!isSigned(exchange, body)) {
                answer(exchange, 403, error("SignatureDoesNotMatch"));
                return;
            }
            String path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    objects.put(path, body);
                    answer(exchange, 200, new byte[0]);
                }
                case "DELETE" -> {
                    objects.remove(path);
                    answer(exchange, 204, new byte[0]);
                }
                default -> {
                    byte[] found = objects.get(path);
                    if (found != null) {
                        answer(exchange, 200, found);
                    } else {
                        answer(exchange, hidesAbsence ? 403 : 404, error(hidesAbsence ? "AccessDenied" : "NoSuchKey"));
                    }
                }
            }
        }
    }

    private static byte[] error(String code) {
        return ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>no</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        Matcher matcher = AUTHORIZATION.matcher(header == null ? "" : header);
        if (!matcher.matches() || !matcher.group(1).equals(KEY)) {
            return false;
        }
        String sum = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        boolean unsigned = body.length == 0 && "UNSIGNED-PAYLOAD".equals(sum);
        if (!unsigned && !hex(Sha256.digest().digest(body)).equals(sum)) {
            return false;
        }
        String request = canonical(exchange, matcher.group(5), sum);
        String date = exchange.getRequestHeaders().getFirst("x-amz-date");
        String toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                date,
                matcher.group(2),
                hex(Sha256.digest().digest(request.getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {matcher.group(3), matcher.group(4), "s3", "aws4_request", toSign}) {
            key = hmac(key, part);
        }
        return hex(key).equals(matcher.group(6));
    }

    private static String canonical(HttpExchange exchange, String signed, String sum) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : signed.split(";", -1)) {
            headers.put(
                    name,
                    String.join(",", exchange.getRequestHeaders().get(name)).strip());
        }
        String query = exchange.getRequestURI().getRawQuery();
        String sorted = query == null
                ? ""
                : Arrays.stream(query.split("&", -1)).sorted().collect(Collectors.joining("&"));
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n", exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), sorted, lines, signed, sum);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
