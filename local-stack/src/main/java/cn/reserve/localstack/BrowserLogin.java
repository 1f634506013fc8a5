package cn.reserve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * Signs people in by the authorisation code flow with Keycloak's own login page, exactly as a browser does: a session at
 * the gateway, or an access token for an API client. There is no password grant.
 */
public final class BrowserLogin {

    /** Where a token client's code comes back to; allowed in the realm only by {@link #allowTokenClients}. */
    static final String TOKEN_CALLBACK = "/login/token-client";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpClient client = Browser.newClient();
    private final String publicUrl;
    private final String keycloakOrigin;
    private final String gatewaySecret;

    private BrowserLogin(String publicUrl, String keycloakOrigin, String gatewaySecret) {
        this.publicUrl = publicUrl;
        this.keycloakOrigin = keycloakOrigin;
        this.gatewaySecret = gatewaySecret;
    }

    public static BrowserLogin to(LocalStack stack) {
        return new BrowserLogin(
                stack.publicUrl(), stack.url(Part.KEYCLOAK), stack.secrets().client(Part.GATEWAY));
    }

    /** Lets {@link #accessToken} work: registers its redirect address, which the realm file does not hold. */
    public static void allowTokenClients(LocalStack stack) {
        KeycloakAdmin admin = stack.keycloakAdmin();
        JsonNode gateway = admin.get("/clients?clientId=gateway").get(0);
        admin.put(
                "/clients/" + gateway.path("id").asText(),
                Map.of(
                        "clientId",
                        "gateway",
                        "redirectUris",
                        Set.of(stack.publicUrl() + "/login/callback", stack.publicUrl() + TOKEN_CALLBACK)));
    }

    /** A session at the gateway, as after signing in with a browser. */
    public GatewaySession session(String username, String password) {
        Browser browser = new Browser(client, publicUrl, publicUrl);
        HttpResponse<String> page =
                browser.follow(browser.get(URI.create(publicUrl + "/login?return=/session")), Set.of());
        HttpResponse<String> answer = submitPassword(browser, page, username, password);
        return new GatewaySession(browser, publicUrl, browser.follow(answer, Set.of()));
    }

    /** Registers a new person on Keycloak's registration page and returns the session that follows. */
    public GatewaySession register(String username, String fullName, String password) {
        Browser browser = new Browser(client, publicUrl, publicUrl);
        HttpResponse<String> page =
                browser.follow(browser.get(URI.create(publicUrl + "/register?return=/session")), Set.of());
        HttpResponse<String> answer = browser.submit(
                page,
                Map.of(
                        "username",
                        username,
                        "firstName",
                        fullName,
                        "password",
                        password,
                        "password-confirm",
                        password));
        return new GatewaySession(browser, publicUrl, browser.follow(answer, Set.of()));
    }

    /** An access token as the gateway would get it, for calls with {@code Authorization: Bearer}. */
    public String accessToken(String username, String password) {
        Browser browser = new Browser(client, publicUrl, keycloakOrigin);
        String verifier = random();
        URI authorise = URI.create(publicUrl + "/auth/realms/project-reserve/protocol/openid-connect/auth"
                + "?client_id=gateway&response_type=code&scope=openid&state=" + random()
                + "&redirect_uri=" + Browser.encode(publicUrl + TOKEN_CALLBACK)
                + "&code_challenge_method=S256&code_challenge=" + challenge(verifier));
        HttpResponse<String> page = browser.follow(browser.get(authorise), Set.of());
        HttpResponse<String> answer =
                browser.follow(submitPassword(browser, page, username, password), Set.of(TOKEN_CALLBACK));
        return redeem(browser, codeOf(answer), verifier);
    }

    private static HttpResponse<String> submitPassword(
            Browser browser, HttpResponse<String> page, String username, String password) {
        HttpResponse<String> answer =
                browser.submit(page, Map.of("username", username, "password", password, "credentialId", ""));
        if (answer.statusCode() / 100 != 3) {
            throw new SignInFailed(
                    username + " could not sign in (" + answer.statusCode() + "): " + Browser.feedback(answer));
        }
        return answer;
    }

    private static String codeOf(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 3) {
            throw new SignInFailed("no code, but " + answer.statusCode() + " from "
                    + answer.request().uri() + " " + Browser.feedback(answer));
        }
        for (String parameter : Browser.location(answer).getRawQuery().split("&", -1)) {
            if (parameter.startsWith("code=")) {
                return parameter.substring(5);
            }
        }
        throw new SignInFailed("no code in " + Browser.location(answer));
    }

    private String redeem(Browser browser, String code, String verifier) {
        String form = "grant_type=authorization_code&client_id=gateway&client_secret=" + Browser.encode(gatewaySecret)
                + "&code=" + code + "&code_verifier=" + verifier
                + "&redirect_uri=" + Browser.encode(publicUrl + TOKEN_CALLBACK);
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder()
                .uri(URI.create(publicUrl + "/auth/realms/project-reserve/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        try {
            JsonNode token = JSON.readTree(answer.body()).path("access_token");
            if (!token.isTextual()) {
                throw new SignInFailed("no token: " + answer.body());
            }
            return token.asText();
        } catch (IOException e) {
            throw new SignInFailed("no JSON from the token endpoint: " + answer.statusCode());
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
