package cn.reserve.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An OpenID provider of the shape of the real one: PKCE, rotating refresh tokens, signed tokens, changing keys. */
public final class TestProvider {
    public static final String ISSUER = "http://localhost:8080/auth/realms/project-reserve";
    public static final String CLIENT_SECRET = "secret-of-the-gateway-in-tests-only-0123456789";
    private static final String REALM = "/auth/realms/project-reserve";

    private final HttpServer server;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private final IssuedTokens tokens = new IssuedTokens();
    private final Map<String, Integer> spent = new ConcurrentHashMap<>();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile boolean losing;
    private volatile boolean failing;

    public TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(REALM + "/.well-known/openid-configuration", this::discovery);
        server.createContext(REALM + "/protocol/openid-connect/certs", this::publishKeys);
        server.createContext(REALM + "/protocol/openid-connect/token", this::token);
        server.createContext(
                "/",
                exchange -> answer(
                        exchange,
                        200,
                        new JsonObject()
                                .put("provider", exchange.getRequestURI().getPath())
                                .put("cookie", exchange.getRequestHeaders().getFirst("Cookie"))
                                .put(
                                        "authorization",
                                        exchange.getRequestHeaders().getFirst("Authorization"))));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/auth";
    }

    public void stop() {
        server.stop(0);
    }

    /** Puts everything back as a well-behaved provider has it. */
    public void behave() {
        tokens.behave();
        held.countDown();
        losing = false;
        failing = false;
        renewals.set(0);
    }

    public void useNonce(String nonce) {
        tokens.useNonce(nonce);
    }

    public void useAudience(String other) {
        tokens.useAudience(other);
    }

    public void useIssuer(String other) {
        tokens.useIssuer(other);
    }

    public void accessTokensLive(long seconds) {
        tokens.live(seconds);
    }

    public void fail(boolean fails) {
        failing = fails;
    }

    /** Signs with a key that is not published. */
    public void signWithForeignKey() {
        tokens.keys().change();
    }

    /** Signs with a new key and publishes it. */
    public void changeKeys() {
        tokens.keys().change();
        tokens.keys().publish();
    }

    /** Lets every renewal wait from now on, until the answer is counted down. */
    public CountDownLatch holdRenewals() {
        held = new CountDownLatch(1);
        return held;
    }

    /** Renews, but the answers get lost on their way back. */
    public void loseAnswers(boolean loses) {
        losing = loses;
    }

    public int renewals() {
        return renewals.get();
    }

    public void forgetEverybody() {
        refreshTokens.clear();
        spent.clear();
    }

    /** What a person does at the provider's page: sign in and be sent back. Answers the address back. */
    public URI signIn(URI address, String subject) {
        var query = form(address.getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Grant(
                        subject,
                        "sid-" + UUID.randomUUID(),
                        value(query, "nonce"),
                        value(query, "code_challenge"),
                        value(query, "redirect_uri")));
        return URI.create(value(query, "redirect_uri") + "?code=" + code + "&state=" + value(query, "state") + "&iss="
                + java.net.URLEncoder.encode(ISSUER, StandardCharsets.UTF_8));
    }

    /** A logout token for the session of an access token. */
    public String logoutToken(String accessToken) {
        return tokens.logoutToken(accessToken);
    }

    private void discovery(HttpExchange exchange) throws IOException {
        var base = url() + "/realms/project-reserve/protocol/openid-connect";
        answer(
                exchange,
                failing ? 503 : 200,
                new JsonObject()
                        .put("issuer", ISSUER)
                        .put("authorization_endpoint", ISSUER + "/protocol/openid-connect/auth")
                        .put("end_session_endpoint", ISSUER + "/protocol/openid-connect/logout")
                        .put("token_endpoint", base + "/token")
                        .put("jwks_uri", base + "/certs")
                        .put("response_types_supported", List.of("code"))
                        .put("subject_types_supported", List.of("public"))
                        .put("id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private void publishKeys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, tokens.keys().published());
    }

    private void token(HttpExchange exchange) throws IOException {
        if (failing) {
            answer(exchange, 503, new JsonObject());
            return;
        }
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var basic = "Basic "
                + Base64.getEncoder().encodeToString(("gateway:" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
        var known = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var grant = known ? redeem(form) : null;
        if (losing) {
            answer(exchange, 504, new JsonObject());
        } else if (grant == null) {
            answer(exchange, 400, new JsonObject().put("error", known ? "invalid_grant" : "invalid_client"));
        } else {
            var refresh = UUID.randomUUID().toString();
            refreshTokens.put(refresh, grant);
            answer(exchange, 200, tokens.of(grant, refresh));
        }
    }

    private @Nullable Grant redeem(Map<String, String> form) {
        if (value(form, "grant_type").equals("refresh_token")) {
            renewals.incrementAndGet();
            await(held);
            return reuse(value(form, "refresh_token"));
        }
        var grant = codes.remove(value(form, "code"));
        boolean fits = grant != null
                && challenge(value(form, "code_verifier")).equals(grant.challenge())
                && value(form, "redirect_uri").equals(grant.redirect());
        return fits ? grant : null;
    }

    /** A refresh token may be used twice, as in the realm: the second time when the first answer was lost. */
    private @Nullable Grant reuse(String refreshToken) {
        int uses = spent.merge(refreshToken, 1, Integer::sum);
        return uses > 2 ? null : refreshTokens.get(refreshToken);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> form(@Nullable String encoded) {
        var values = new HashMap<String, String>();
        for (var pair : Objects.requireNonNullElse(encoded, "").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static String value(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private static void answer(HttpExchange exchange, int status, JsonObject body) throws IOException {
        var bytes = body.toBuffer().getBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
