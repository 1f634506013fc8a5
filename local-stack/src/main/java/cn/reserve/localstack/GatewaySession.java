package cn.reserve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person at the gateway: calls carry the session's cookie, and unsafe ones the CSRF token, as the web app's
 * do. Paths begin with a slash, e.g. {@code /api/library/projects}.
 */
public final class GatewaySession {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser browser;
    private final String publicUrl;
    private JsonNode person;

    GatewaySession(Browser browser, String publicUrl, HttpResponse<String> afterLogin) {
        this.browser = browser;
        this.publicUrl = publicUrl;
        this.person = json(afterLogin);
        if (!person.path("authenticated").asBoolean()) {
            throw new SignInFailed("not signed in: " + afterLogin.statusCode() + " from "
                    + afterLogin.request().uri() + " " + Browser.feedback(afterLogin));
        }
    }

    /** What {@code GET /session} says. */
    public JsonNode person() {
        return person;
    }

    /** The session's {@code Cookie} header, for a load tool that sends it itself. */
    public String cookies() {
        return browser.cookiesFor("/api/");
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** A creating POST carries an {@code Idempotency-Key} of its own unless {@code headers} give one. */
    public HttpResponse<String> post(String path, @Nullable Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> put(String path, @Nullable Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    public HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** Any method; headers as name, value, name, value. A body of bytes is sent as a file, text as it is, anything else as JSON. */
    public HttpResponse<String> send(String method, String path, @Nullable Object body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .uri(URI.create(publicUrl + path))
                .header("Accept", "application/json")
                .header("Sec-Fetch-Site", "same-origin");
        if (!method.equals("GET")) {
            request.header("X-CSRF-Token", person.path("csrfToken").asText());
            request.header("Origin", publicUrl);
        }
        if (method.equals("POST") && !java.util.List.of(headers).contains("Idempotency-Key")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else if (body instanceof byte[] file) {
            request.header("Content-Type", "application/octet-stream");
            request.method(method, HttpRequest.BodyPublishers.ofByteArray(file));
        } else {
            String text = body instanceof String given ? given : write(body);
            if (!java.util.List.of(headers).contains("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.method(method, HttpRequest.BodyPublishers.ofString(text));
        }
        return browser.send(request);
    }

    /** Reads the token again, e.g. after a membership took effect. */
    public JsonNode refresh() {
        HttpResponse<String> answer = post("/session/refresh", null);
        person = json(answer);
        return person;
    }

    /** Ends the session here and at Keycloak, as the web app's sign-out does. */
    public void logout() {
        JsonNode answer = json(post("/logout", null));
        browser.follow(browser.get(URI.create(answer.path("location").asText())), java.util.Set.of());
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
