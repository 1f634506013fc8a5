package cn.reserve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's administration API for the local stack, with the client credentials that the first start made. Paths are
 * relative to the realm, e.g. {@code /users?username=a}.
 */
public final class KeycloakAdmin {

    static final String CLIENT = "local-stack-admin";
    static final String SECRET = "keycloak.admin";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String keycloakUrl;
    private final String realm;
    private final String client;
    private final String secret;
    private @Nullable String token;
    private long tokenUntil;

    KeycloakAdmin(String keycloakUrl, String secret) {
        this(keycloakUrl, "/project-reserve", CLIENT, secret);
    }

    /** With a confidential client of the realm {@code master}; {@code realm} begins with a slash. */
    public KeycloakAdmin(String keycloakUrl, String realm, String client, String secret) {
        this.keycloakUrl = keycloakUrl;
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    public JsonNode get(String path) {
        return accepted("GET", path, null);
    }

    public JsonNode post(String path, Object body) {
        return accepted("POST", path, body);
    }

    public JsonNode put(String path, Object body) {
        return accepted("PUT", path, body);
    }

    public JsonNode delete(String path, @Nullable Object body) {
        return accepted("DELETE", path, body);
    }

    /** POST that leaves an existing record alone. */
    public void postUnlessPresent(String path, Object body) {
        HttpResponse<String> response = send("POST", path, body);
        if (response.statusCode() != 409 && response.statusCode() >= 300) {
            throw refused("POST", path, response);
        }
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonNode accepted(String method, String path, @Nullable Object body) {
        HttpResponse<String> response = send(method, path, body);
        if (response.statusCode() >= 300) {
            throw refused(method, path, response);
        }
        return read(response.body());
    }

    private static IllegalStateException refused(String method, String path, HttpResponse<String> response) {
        return new IllegalStateException(
                "Keycloak answered " + response.statusCode() + " to " + method + " " + path + ": " + response.body());
    }

    private HttpResponse<String> send(String method, String path, @Nullable Object body) {
        URI uri = URI.create(keycloakUrl + "/admin/realms" + realm + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(write(body)));
        return exchange(request.build());
    }

    private synchronized String token() {
        if (token == null || System.nanoTime() > tokenUntil) {
            String form =
                    "grant_type=client_credentials&client_id=" + encode(client) + "&client_secret=" + encode(secret);
            HttpResponse<String> response = exchange(
                    HttpRequest.newBuilder(URI.create(keycloakUrl + "/realms/master/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .timeout(Duration.ofSeconds(30))
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build());
            JsonNode answer = read(response.body());
            if (response.statusCode() != 200) {
                throw refused("POST", "token", response);
            }
            token = answer.path("access_token").asText();
            tokenUntil = System.nanoTime()
                    + Duration.ofSeconds(answer.path("expires_in").asLong() / 2).toNanos();
        }
        return token;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("not JSON: " + body, e);
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
