package cn.reserve.supplydemand.exchange.province;

import cn.reserve.supplydemand.exchange.packages.Limits;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The province's platform over HTTPS, as the format's transfer chapter has it. */
@ApplicationScoped
public class ProvincePlatform {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final Duration DOWNLOAD_WITHIN = Duration.ofMinutes(2);
    private static final int MOST_ANSWER = 1 << 20;
    private static final int MOST_OFFERED = 100;

    private final ExchangeSettings settings;
    private final HttpClient http;

    ProvincePlatform(ExchangeSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(WITHIN)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(command -> Thread.ofVirtual().name("province-http").start(command))
                .build();
    }

    /**
     * How far the province has what we sent.
     *
     * @param last number of the last package that it has taken
     * @param partial number of a package of which it has a beginning; 0 of none
     * @param bytes how much of that
     */
    public record Held(int last, int partial, long bytes) {}

    /** What the province said to a piece; {@code state} is empty while more is to come. */
    public record Said(long bytes, String state, String message) {}

    /** A package that the province has for us. */
    public record Offered(int number, long bytes, String sha256) {}

    public Held held() throws IOException {
        JsonNode said = ask(request("/inbox/" + settings.city()).GET().build());
        return new Held(
                said.path("lastNumber").asInt(),
                said.path("partial").path("number").asInt(),
                said.path("partial").path("bytes").asLong());
    }

    /** Sends a piece of a package. */
    public Said put(int number, byte[] piece, long from, long total) throws IOException {
        JsonNode said = ask(request("/inbox/" + settings.city() + "/" + number)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Range", "bytes " + from + "-" + (from + piece.length - 1) + "/" + total)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(piece))
                .build());
        String reason = said.path("reason").asText();
        String message = said.path("message").asText();
        return new Said(
                said.path("bytes").asLong(from + piece.length),
                said.path("state").asText(),
                message.isEmpty() ? reason : reason.isEmpty() ? message : reason + ": " + message);
    }

    /** The packages after a number, in order. */
    public List<Offered> after(int number) throws IOException {
        JsonNode said = ask(
                request("/outbox/" + settings.city() + "?after=" + number).GET().build());
        List<Offered> offered = new ArrayList<>();
        for (JsonNode one : said.path("packages")) {
            if (offered.size() < MOST_OFFERED) {
                offered.add(new Offered(
                        one.path("number").asInt(),
                        one.path("bytes").asLong(),
                        one.path("sha256").asText()));
            }
        }
        return offered;
    }

    /** Fetches a package into a file, from the byte where the file ends. */
    public void fetch(Offered offered, Path into) throws IOException {
        long from = Files.exists(into) ? Files.size(into) : 0;
        if (from >= offered.bytes()) {
            return;
        }
        HttpResponse<InputStream> answer = send(
                request("/outbox/" + settings.city() + "/" + offered.number())
                        .header("Range", "bytes=" + from + "-")
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        boolean goesOn = answer.statusCode() == 206;
        // A request's time ends with the headers: who sends a body that stands still is cut off here.
        try (InputStream in = answer.body();
                Cut _ = Cut.after(DOWNLOAD_WITHIN, in)) {
            if (!goesOn && answer.statusCode() != 200) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            try (OutputStream out = goesOn
                    ? Files.newOutputStream(into, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    : Files.newOutputStream(into)) {
                copy(in, out, Limits.PACKAGE_BYTES - (goesOn ? from : 0));
            }
        }
    }

    /** Closes a stream from outside when its time is over, which ends whoever reads it. */
    private record Cut(ScheduledFuture<?> closing) implements AutoCloseable {
        private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("province-cut").factory());

        static Cut after(Duration time, InputStream in) {
            return new Cut(CLOCK.schedule(
                    () -> {
                        in.close();
                        return true;
                    },
                    time.toMillis(),
                    TimeUnit.MILLISECONDS));
        }

        @Override
        public void close() {
            closing.cancel(false);
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] piece = new byte[1 << 16];
        long left = most;
        int read = in.read(piece);
        while (read >= 0) {
            left -= read;
            if (left < 0) {
                throw new IOException("longer than a package may be");
            }
            // Written as it comes: what has arrived when a line breaks is not asked for again.
            out.write(piece, 0, read);
            read = in.read(piece);
        }
    }

    private HttpRequest.Builder request(String path) throws IOException {
        String address = settings.address().orElseThrow(() -> new IOException("no address"));
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + path)).timeout(WITHIN);
            settings.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
            return request;
        } catch (IllegalArgumentException wrong) {
            throw new IOException("reserve.exchange.address is no address", wrong);
        }
    }

    private JsonNode ask(HttpRequest request) throws IOException {
        HttpResponse<InputStream> answer = send(request, HttpResponse.BodyHandlers.ofInputStream());
        byte[] body;
        try (InputStream in = answer.body();
                Cut _ = Cut.after(WITHIN, in)) {
            body = in.readNBytes(MOST_ANSWER);
        }
        int status = answer.statusCode();
        if (status != 200 && status != 202 && status != 409) {
            throw new IOException("HTTP " + status);
        }
        try {
            JsonNode said = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            if (said == null || !said.isObject()) {
                throw new IOException("no JSON object");
            }
            return said;
        } catch (JsonProcessingException _) {
            throw new IOException("no JSON");
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            return http.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What went wrong, in a few words for people. */
    public static String words(IOException broken) {
        @Nullable String said = broken.getMessage();
        return said == null || said.isBlank() ? broken.getClass().getSimpleName() : said;
    }
}
