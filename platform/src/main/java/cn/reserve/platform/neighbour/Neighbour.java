package cn.reserve.platform.neighbour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Another service, asked over HTTP. */
public final class Neighbour {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final String url;
    private final Duration within;

    /**
     * The service at an address.
     *
     * @param url up to and without the path of a question, e.g. {@code http://library:8081/api/library}
     * @param within how long a question may take, with its answer's last byte
     */
    public Neighbour(String url, Duration within) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(within)
                .executor(command -> Thread.ofVirtual().name("neighbour-http").start(command))
                .build();
        this.url = url;
        this.within = within;
    }

    /**
     * What it says; {@code body} is missing where it sent nothing.
     *
     * @param body the answer's JSON
     */
    public record Answer(int status, JsonNode body) {}

    /**
     * Asks, and waits for the whole answer.
     *
     * @throws IOException when there is none in time, or it is not JSON
     */
    public Answer get(String path, Bearer bearer, Map<String, String> headers) throws IOException {
        FutureTask<Answer> asked = new FutureTask<>(() -> ask(path, bearer, headers));
        Thread.ofVirtual().name("neighbour").start(asked);
        try {
            return asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + within, e);
        } catch (ExecutionException e) {
            throw new IOException("no answer: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            asked.cancel(true);
        }
    }

    private Answer ask(String path, Bearer bearer, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "application/json");
        headers.forEach(request::setHeader);
        HttpResponse<byte[]> answer = send(request, bearer);
        if (answer.statusCode() == 401 && bearer.renew()) {
            answer = send(request, bearer);
        }
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, Bearer bearer)
            throws IOException, InterruptedException {
        return http.send(
                request.setHeader("Authorization", "Bearer " + bearer.token()).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
