package cn.reserve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody with an authenticator app who signs in to the administration console, page by page, as a browser does. */
public final class PersonWithPhone {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONSOLE = "/auth/admin/project-reserve/console/";
    private static final String REALM = "/auth/realms/project-reserve/protocol/openid-connect";
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");

    private final LocalStack stack;
    private final String username;
    private String secret = "";
    private long lastPeriod;

    public PersonWithPhone(LocalStack stack, String username) {
        this.stack = stack;
        this.username = username;
    }

    /** With a password for one sign-in: sets a new one and the second factor. An access token. */
    public String firstSignIn(String oneTimePassword, String password) {
        String token = signIn(oneTimePassword, password);
        if (secret.isEmpty()) {
            throw new SignInFailed(username + " was not asked to set up a second factor");
        }
        return token;
    }

    /** With the password and a one-time password from the app. An access token. */
    public String signIn(String password) {
        long before = lastPeriod;
        String token = signIn(password, password);
        if (lastPeriod == before) {
            throw new SignInFailed(username + " was not asked for a one-time password");
        }
        return token;
    }

    private String signIn(String password, String newPassword) {
        Browser browser = new Browser(Browser.newClient(), stack.publicUrl(), stack.url(Part.KEYCLOAK));
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        HttpResponse<String> page = browser.follow(browser.get(authorisation(verifier)), Set.of(CONSOLE));
        for (int step = 0; step < 5 && page.statusCode() == 200; step++) {
            if (step > 0 && page.body().contains("name=\"username\"")) {
                throw new SignInFailed(username + " could not sign in: " + Browser.feedback(page));
            }
            HttpResponse<String> answer = browser.submit(page, answerTo(page.body(), password, newPassword));
            page = browser.follow(answer, Set.of(CONSOLE));
        }
        if (page.statusCode() / 100 != 3) {
            throw new SignInFailed(username + " got no further: " + page.statusCode() + " " + Browser.feedback(page));
        }
        return redeem(browser, Browser.location(page), verifier);
    }

    private URI authorisation(String verifier) {
        return URI.create(stack.publicUrl() + REALM + "/auth?client_id=security-admin-console&response_type=code"
                + "&scope=openid&response_mode=query&redirect_uri=" + Browser.encode(stack.publicUrl() + CONSOLE)
                + "&code_challenge_method=S256&code_challenge=" + challenge(verifier));
    }

    private Map<String, String> answerTo(String page, String password, String newPassword) {
        if (page.contains("name=\"password-new\"")) {
            return Map.of("password-new", newPassword, "password-confirm", newPassword);
        }
        Matcher setUp = SECRET.matcher(page);
        if (setUp.find()) {
            secret = setUp.group(1);
            return Map.of("totpSecret", secret, "totp", code(), "userLabel", "phone");
        }
        if (page.contains("name=\"otp\"")) {
            return Map.of("otp", code());
        }
        return Map.of("username", username, "password", password, "credentialId", "");
    }

    /** Each code is for one use: the next one is taken from the next half minute, which the realm accepts early. */
    private String code() {
        lastPeriod = Math.max(Instant.now().getEpochSecond() / 30, lastPeriod + 1);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(lastPeriod).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String redeem(Browser browser, URI callback, String verifier) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(callback.toString());
        if (!code.find()) {
            throw new SignInFailed("no code in " + callback);
        }
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder()
                .uri(URI.create(stack.publicUrl() + REALM + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=authorization_code&client_id=security-admin-console&code=" + code.group(1)
                                + "&code_verifier=" + verifier + "&redirect_uri="
                                + Browser.encode(stack.publicUrl() + CONSOLE))));
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

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
