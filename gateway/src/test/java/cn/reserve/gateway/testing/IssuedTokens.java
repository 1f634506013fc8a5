package cn.reserve.gateway.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The signed tokens that the provider gives out, right or wrong as a test wants them. */
final class IssuedTokens {
    private final SigningKeys keys = new SigningKeys();
    private volatile String nonceInstead = "";
    private volatile String audience = "gateway";
    private volatile String issuer = TestProvider.ISSUER;
    private volatile long accessSeconds = 300;

    /** Puts everything back as a well-behaved provider has it. */
    void behave() {
        keys.publish();
        nonceInstead = "";
        audience = "gateway";
        issuer = TestProvider.ISSUER;
        accessSeconds = 300;
    }

    SigningKeys keys() {
        return keys;
    }

    void useNonce(String nonce) {
        nonceInstead = nonce;
    }

    void useAudience(String other) {
        audience = other;
    }

    void useIssuer(String other) {
        issuer = other;
    }

    void live(long seconds) {
        accessSeconds = seconds;
    }

    /** What the token endpoint answers for a sign-in. */
    JsonObject of(Grant grant, String refresh) {
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", accessSeconds)
                .put("access_token", keys.sign(accessClaims(grant), "JWT"))
                .put("refresh_token", refresh)
                .put("id_token", keys.sign(idClaims(grant), "JWT"));
    }

    /** A logout token for the session of an access token. */
    String logoutToken(String accessToken) {
        try {
            var claims = SignedJWT.parse(accessToken).getJWTClaimsSet();
            return keys.sign(
                    new JWTClaimsSet.Builder()
                            .issuer(TestProvider.ISSUER)
                            .audience("gateway")
                            .subject(claims.getSubject())
                            .claim("sid", claims.getClaim("sid"))
                            .issueTime(new Date())
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                            .jwtID(UUID.randomUUID().toString())
                            .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                            .build(),
                    "logout+jwt");
        } catch (java.text.ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private JWTClaimsSet accessClaims(Grant grant) {
        return claims(grant)
                .audience(List.of("project-library-service"))
                .jwtID(UUID.randomUUID().toString())
                .claim("preferred_username", grant.subject())
                .claim("name", "王建国")
                .claim("roles", List.of("enterprise"))
                .claim("org", "91510300MA62TEST01")
                .claim("org_name", "自贡测试机械有限公司")
                .claim(
                        "organization",
                        Map.of(
                                "91510300MA62TEST01",
                                Map.of("kind", List.of("enterprise"), "district", List.of("510302"))))
                .build();
    }

    private JWTClaimsSet idClaims(Grant grant) {
        return claims(grant)
                .audience(audience)
                .claim("nonce", nonceInstead.isEmpty() ? grant.nonce() : nonceInstead)
                .build();
    }

    private JWTClaimsSet.Builder claims(Grant grant) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(grant.subject())
                .claim("sid", grant.session())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(accessSeconds)));
    }
}
