package cn.reserve.acceptance;

import cn.reserve.localstack.BrowserLogin;
import cn.reserve.localstack.KeycloakAdmin;
import cn.reserve.localstack.LocalStack;
import cn.reserve.localstack.Part;
import cn.reserve.localstack.demo.DemoPerson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The people and machines of the test city and their access tokens, from the code flow and client credentials. */
final class People {
    /** Well below the five minutes that a token lives. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalStack stack;
    private final BrowserLogin login;
    private final KeycloakAdmin admin;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    People(LocalStack stack) {
        this.stack = stack;
        this.login = BrowserLogin.to(stack);
        this.admin = stack.keycloakAdmin();
    }

    /** The person's access token, as the gateway would get it. */
    String token(String username) {
        return kept(username, () -> login.accessToken(username, DemoPerson.PASSWORD));
    }

    /** A token of now, never kept: for whoever tampers with it or lets it run out. */
    String newToken(String username) {
        return login.accessToken(username, DemoPerson.PASSWORD);
    }

    private String kept(String name, Supplier<String> fetch) {
        return tokens.compute(
                        name,
                        (key, known) -> known != null && Instant.now().isBefore(known.until())
                                ? known
                                : new Token(fetch.get(), Instant.now().plus(FRESH)))
                .value();
    }

    /** The next token carries what changed, e.g. a membership. */
    void signInAgain(String username) {
        tokens.remove(username);
    }

    /** Makes a person who belongs nowhere yet. */
    String newPerson(String username, String name) {
        admin.postUnlessPresent(
                "/users",
                Map.of(
                        "username",
                        username,
                        "firstName",
                        name,
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", DemoPerson.PASSWORD, "temporary", false))));
        return username;
    }

    /** Makes an official or a bank's person. */
    String newMember(String username, String name, String role, String organisation) {
        newPerson(username, name);
        String id = admin.get("/users?exact=true&username=" + username)
                .get(0)
                .path("id")
                .asText();
        admin.post("/users/" + id + "/role-mappings/realm", List.of(admin.get("/roles/" + role)));
        admin.delete(
                "/users/" + id + "/role-mappings/realm", List.of(admin.get("/roles/default-roles-project-reserve")));
        admin.postUnlessPresent("/organizations/" + organisationId(organisation) + "/members", id);
        return username;
    }

    private String organisationId(String alias) {
        for (JsonNode organisation : admin.get("/organizations?max=1000")) {
            if (alias.equals(organisation.path("alias").asText())) {
                return organisation.path("id").asText();
            }
        }
        throw new IllegalStateException("no organisation " + alias);
    }

    /** A service's own token: it may read feeds. */
    String serviceToken(Part service) {
        return kept(
                service.id(), () -> machineToken(service.id(), stack.secrets().client(service)));
    }

    /** The credit platform's token, after an administrator switched its client on. */
    String creditPlatformToken() {
        return kept("credit-platform", this::newCreditPlatformToken);
    }

    private String newCreditPlatformToken() {
        JsonNode client = admin.get("/clients?clientId=credit-platform").get(0);
        String secret = stack.secrets().of("client.credit-platform");
        admin.put(
                "/clients/" + client.path("id").asText(),
                Map.of("clientId", "credit-platform", "enabled", true, "secret", secret));
        return machineToken("credit-platform", secret);
    }

    private String machineToken(String client, String secret) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.publicUrl() + "/auth/realms/project-reserve/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            String token = JSON.readTree(answer).path("access_token").asText();
            if (token.isEmpty()) {
                throw new IllegalStateException("no token for " + client + ": " + answer);
            }
            return token;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
