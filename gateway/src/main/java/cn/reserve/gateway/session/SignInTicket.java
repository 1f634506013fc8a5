package cn.reserve.gateway.session;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What one sign-in must remember between its two ends. It travels sealed in a short-lived cookie, which binds the
 * sign-in to the browser that began it (login CSRF) and needs no store.
 */
record SignInTicket(String state, String nonce, String verifier, Instant until, String returnPath) {

    static final String COOKIE = "__Host-sign-in";

    private static final byte[] PLACE = "sign-in".getBytes(StandardCharsets.UTF_8);

    static SignInTicket issue(Instant until, String returnPath) {
        return new SignInTicket(Digests.randomName(), Digests.randomName(), Digests.randomName(), until, returnPath);
    }

    String sealed(Vault vault) {
        var text = String.join("\n", state, nonce, verifier, until.toString(), returnPath);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(vault.seal(text.getBytes(StandardCharsets.UTF_8), PLACE));
    }

    /** The ticket of a cookie, or nothing when it is missing, foreign, or over. */
    static @Nullable SignInTicket of(@Nullable String sealed, Vault vault, Instant now) {
        if (sealed == null || sealed.isEmpty()) {
            return null;
        }
        try {
            var opened = vault.open(Base64.getUrlDecoder().decode(sealed), PLACE);
            if (opened == null) {
                return null;
            }
            var parts = new String(opened, StandardCharsets.UTF_8).split("\n", 5);
            var ticket = new SignInTicket(parts[0], parts[1], parts[2], Instant.parse(parts[3]), parts[4]);
            return now.isBefore(ticket.until) ? ticket : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "SignInTicket[until " + until + "]";
    }
}
