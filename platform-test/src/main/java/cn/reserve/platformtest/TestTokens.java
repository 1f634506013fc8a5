package cn.reserve.platformtest;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as the realm issues them, signed with a key that {@link TestConfig} makes the service trust. Use them as
 * {@code given().auth().oauth2(TestTokens.commissionPreparer())}; each call is a new person, keep a {@link TestPerson} and
 * use {@link #of} to be the same person again.
 */
public final class TestTokens {
    /** The issuer that services expect. */
    public static final String ISSUER = "http://localhost:8080/auth/realms/project-reserve";

    /** The audiences of a token that the gateway relays. */
    public static final Set<String> AUDIENCES =
            Set.of("project-library-service", "supply-demand-service", "financing-match-service");

    /** Longer than a module's tests take: some keep a person's token from their first test on. */
    private static final int LIFE_SECONDS = 7200;

    private static final Map<TestPerson, String> SIGNED = new ConcurrentHashMap<>();

    private TestTokens() {}

    /** A good token of a person, always the same one: signing takes longer than most requests. */
    public static String of(TestPerson person) {
        return SIGNED.computeIfAbsent(
                person, _ -> claims(person, ISSUER, AUDIENCES, Instant.now()).sign(TestKeys.privateKey()));
    }

    public static String enterprise(String uscc, String county) {
        return of(TestPerson.withRoles("enterprise").in(uscc, "enterprise").ofDistrict(county));
    }

    public static String applicant() {
        return of(TestPerson.withRoles("applicant"));
    }

    public static String districtReviewer(String county) {
        return of(TestPerson.withRoles("district-reviewer")
                .in("district-" + county, "district")
                .ofDistrict(county));
    }

    public static String bureauReviewer(String code) {
        return of(TestPerson.withRoles("bureau-reviewer")
                .in("bureau-" + code, "bureau")
                .ofBureau(code));
    }

    public static String commissionPreparer() {
        return of(TestPerson.withRoles("commission-preparer").in("commission", "commission"));
    }

    public static String commissionApprover() {
        return of(TestPerson.withRoles("commission-approver").in("commission", "commission"));
    }

    public static String bankOfficer(String bankAlias) {
        return of(TestPerson.withRoles("bank-officer").in(bankAlias, "bank"));
    }

    public static String bankManager(String bankAlias) {
        return of(TestPerson.withRoles("bank-manager").in(bankAlias, "bank"));
    }

    public static String centralBank() {
        return of(TestPerson.withRoles("central-bank").in("central-bank", "central-bank"));
    }

    public static String financeBureau() {
        return of(TestPerson.withRoles("finance-bureau").in("finance-bureau", "finance"));
    }

    public static String auditor() {
        return of(TestPerson.withRoles("auditor").in("commission", "commission"));
    }

    public static String systemAdmin() {
        return of(TestPerson.withRoles("system-admin").in("commission", "platform"));
    }

    public static String securityAdmin() {
        return of(TestPerson.withRoles("security-admin").in("commission", "platform"));
    }

    /** A service that reads feeds. */
    public static String feedReader() {
        return of(TestPerson.withRoles("feed-reader").named("service-account"));
    }

    /** The credit platform's machine client. */
    public static String whitelistReader() {
        return of(TestPerson.withRoles("whitelist-reader").named("service-account-credit-platform"));
    }

    /** The financing service's own client. */
    public static String contactReader() {
        return of(
                TestPerson.withRoles("feed-reader", "contact-reader").named("service-account-financing-match-service"));
    }

    /** A token that ended an hour ago. */
    public static String expired(TestPerson person) {
        return claims(person, ISSUER, AUDIENCES, Instant.now().minusSeconds(LIFE_SECONDS + 3600))
                .sign(TestKeys.privateKey());
    }

    /** A token for somebody else's service. */
    public static String wrongAudience(TestPerson person) {
        return claims(person, ISSUER, Set.of("account"), Instant.now()).sign(TestKeys.privateKey());
    }

    /** A token of another realm that has the same key (which must not be enough). */
    public static String wrongIssuer(TestPerson person) {
        return claims(person, ISSUER.replace("project-reserve", "master"), AUDIENCES, Instant.now())
                .sign(TestKeys.privateKey());
    }

    /** A token signed by a key that nobody trusts. */
    public static String foreignKey(TestPerson person) {
        PrivateKey key = TestKeys.newPair().getPrivate();
        return claims(person, ISSUER, AUDIENCES, Instant.now()).sign(key);
    }

    /** A token with {@code alg=none} and an empty signature. */
    public static String unsigned(TestPerson person) {
        String payload = of(person).split("\\.", -1)[1];
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + payload + ".";
    }

    private static JwtClaimsBuilder claims(TestPerson person, String issuer, Set<String> audiences, Instant issued) {
        JwtClaimsBuilder claims = Jwt.issuer(issuer)
                .subject(person.subject())
                .audience(audiences)
                .issuedAt(issued)
                .expiresAt(issued.plusSeconds(LIFE_SECONDS))
                .claim("typ", "Bearer")
                .claim("azp", "gateway")
                .claim("preferred_username", "user-" + person.subject().substring(0, 8))
                .claim("name", person.name())
                .claim("roles", List.copyOf(person.roles()));
        organisationClaims(person).forEach(claims::claim);
        return claims;
    }

    private static Map<String, Object> organisationClaims(TestPerson person) {
        Map<String, Object> claims = new HashMap<>();
        Map<String, Object> attributes = new HashMap<>();
        if (person.organisation() == null) {
            return claims;
        }
        claims.put("org", person.organisation());
        if (person.organisationName() != null) {
            claims.put("org_name", person.organisationName());
        }
        if (person.kind() != null) {
            claims.put("org_kind", person.kind());
            attributes.put("kind", List.of(person.kind()));
        }
        if (person.district() != null) {
            claims.put("district", person.district());
            attributes.put("district", List.of(person.district()));
        }
        if (person.bureau() != null) {
            claims.put("bureau", person.bureau());
            attributes.put("bureau", List.of(person.bureau()));
        }
        claims.put("organization", Map.of(person.organisation(), attributes));
        return claims;
    }
}
