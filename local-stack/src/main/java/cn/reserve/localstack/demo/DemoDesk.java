package cn.reserve.localstack.demo;

import cn.reserve.localstack.BrowserLogin;
import cn.reserve.localstack.GatewaySession;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The demo people's calls through the gateway, each person signed in once; a refusal ends the load with its answer. */
final class DemoDesk {

    private final BrowserLogin login;
    private final Map<String, GatewaySession> sessions = new ConcurrentHashMap<>();

    DemoDesk(BrowserLogin login) {
        this.login = login;
    }

    GatewaySession as(String username) {
        return sessions.computeIfAbsent(username, name -> login.session(name, DemoPerson.PASSWORD));
    }

    /** Signs the person in again, so that a new role or organisation shows. */
    JsonNode again(String username) {
        GatewaySession fresh = login.session(username, DemoPerson.PASSWORD);
        sessions.put(username, fresh);
        return fresh.person();
    }

    JsonNode get(String username, String path) {
        return accepted(username, "GET " + path, as(username).get(path));
    }

    /** Null when there is no such record. */
    @Nullable
    JsonNode find(String username, String path) {
        HttpResponse<String> answer = as(username).get(path);
        return answer.statusCode() == 404 || answer.statusCode() == 204
                ? null
                : accepted(username, "GET " + path, answer);
    }

    /** A creating POST whose repetition answers the first result. */
    JsonNode create(String username, String path, String key, @Nullable Object body) {
        return accepted(username, "POST " + path, as(username).post(path, body, "Idempotency-Key", key));
    }

    /** A PUT without content, of something that is made when it is not there. */
    JsonNode put(String username, String path) {
        return accepted(username, "PUT " + path, as(username).put(path, null));
    }

    /** A step on a record in the version that was read. */
    JsonNode step(String username, String path, JsonNode record, Object body) {
        String version = "\"" + record.path("version").asLong() + "\"";
        return accepted(username, "POST " + path, as(username).post(path, body, "If-Match", version));
    }

    /** Says how something is; repeated, nothing changes. */
    JsonNode put(String username, String path, Object body) {
        return accepted(username, "PUT " + path, as(username).put(path, body));
    }

    HttpResponse<String> upload(String username, String path, String csv) {
        return as(username).post(path, csv, "Content-Type", "text/csv");
    }

    /** Sends a file with its digest; repeated, it answers the first result. */
    JsonNode file(String username, String path, String key, byte[] file) {
        String digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(file)) + ":";
        return accepted(
                username,
                "POST " + path,
                as(username).post(path, file, "Idempotency-Key", key, "Content-Digest", digest));
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode accepted(String username, String what, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new DemoFailed(username + ": " + what + " -> " + answer.statusCode() + " " + answer.body());
        }
        return GatewaySession.json(answer);
    }
}
