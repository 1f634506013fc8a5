package cn.reserve.platform.identity;

import cn.reserve.platform.rest.Problems;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The person or machine behind the current request, from the verified token. Inject it; it lives as long as the request.
 *
 * <p>Outside a request there is no caller: background work names itself.
 */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private @Nullable OrganisationClaims organisation;

    @Inject
    Caller(SecurityIdentity identity, ObjectMapper json) {
        this.identity = identity;
        this.json = json;
    }

    /** Whether nobody is signed in. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /**
     * Stable id of the person or machine in the realm (claim {@code sub}).
     *
     * @throws cn.reserve.platform.rest.ProblemException 401 when nobody is signed in
     */
    public String subject() {
        if (identity.isAnonymous()) {
            throw Problems.unauthenticated();
        }
        String subject = claim("sub");
        return subject == null ? identity.getPrincipal().getName() : subject;
    }

    /** Name for people: claim {@code name}, else the user name, of a machine its client id; empty when nobody is signed in. */
    public String name() {
        if (identity.isAnonymous()) {
            return "";
        }
        return firstOf(
                claim("name"),
                claim("preferred_username"),
                claim("azp"),
                identity.getPrincipal().getName());
    }

    /** Sign-in name (claim {@code preferred_username}); empty when the token has none. */
    public Optional<String> username() {
        return Optional.ofNullable(claim("preferred_username"));
    }

    /** Mail address from the token; empty when it has none. */
    public Optional<String> email() {
        return Optional.ofNullable(claim("email"));
    }

    /**
     * The caller's own access token, for asking another service on the caller's behalf; never stored or logged.
     *
     * @throws cn.reserve.platform.rest.ProblemException 401 when nobody is signed in
     */
    public String token() {
        TokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null) {
            throw Problems.unauthenticated();
        }
        return credential.getToken();
    }

    /** The platform's roles of the caller; names of other origin are left out. */
    public Set<Role> roles() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.fromWire(name).ifPresent(roles::add));
        return roles;
    }

    /** Whether the caller has a role. */
    public boolean is(Role role) {
        return identity.hasRole(role.wire());
    }

    /** Whether the caller has one of the roles. */
    public boolean isAny(Role... roles) {
        return Arrays.stream(roles).anyMatch(this::is);
    }

    /** Alias of the caller's organisation; of an enterprise its unified social credit code. */
    public Optional<String> organisation() {
        return Optional.ofNullable(claims().alias());
    }

    /**
     * Alias of the caller's organisation.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code caller.no-organisation}
     */
    public String requireOrganisation() {
        return organisation().orElseThrow(() -> Problems.forbidden("caller.no-organisation"));
    }

    /** Name of the organisation for people; its alias when the token has no name, empty without organisation. */
    public String organisationName() {
        return Optional.ofNullable(claims().name()).orElse("");
    }

    /** Kind of the organisation. */
    public OrganisationKind kind() {
        return claims().kind();
    }

    /** Six-digit division code of the county that the organisation works in or sits in. */
    public Optional<String> district() {
        return Optional.ofNullable(claims().district());
    }

    /** Bureau code, e.g. {@code economy}. */
    public Optional<String> bureau() {
        return Optional.ofNullable(claims().bureau());
    }

    /**
     * Which rows the caller may see by default: city-wide roles everything, reviewers their district or bureau, enterprises and
     * banks their own. Administrators, applicants and machines see nothing unless a feature says otherwise. A person with
     * several roles has the widest.
     */
    public Scope scope() {
        if (isAny(
                Role.COMMISSION_PREPARER,
                Role.COMMISSION_APPROVER,
                Role.CENTRAL_BANK,
                Role.FINANCE_BUREAU,
                Role.AUDITOR)) {
            return new Scope.Everything();
        }
        if (is(Role.BUREAU_REVIEWER)) {
            return bureau().<Scope>map(Scope.Bureau::new).orElseGet(Scope.Nothing::new);
        }
        if (is(Role.DISTRICT_REVIEWER)) {
            return district().<Scope>map(Scope.District::new).orElseGet(Scope.Nothing::new);
        }
        if (isAny(Role.ENTERPRISE, Role.BANK_OFFICER, Role.BANK_MANAGER)) {
            return organisation().<Scope>map(Scope.Organisation::new).orElseGet(Scope.Nothing::new);
        }
        return new Scope.Nothing();
    }

    private OrganisationClaims claims() {
        OrganisationClaims known = organisation;
        if (known == null) {
            ObjectNode claims = json.createObjectNode();
            for (String name : new String[] {"org", "org_name", "org_kind", "district", "bureau", "organization"}) {
                claims.set(name, rawClaim(name));
            }
            known = OrganisationClaims.of(claims);
            organisation = known;
        }
        return known;
    }

    private @Nullable String claim(String name) {
        JsonNode value = rawClaim(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private JsonNode rawClaim(String name) {
        Object value = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(name)
                : identity.getAttribute(name);
        return switch (value) {
            case null -> json.nullNode();
            case jakarta.json.JsonValue node -> parse(node.toString());
            case Collection<?> many -> json.valueToTree(many);
            case Map<?, ?> object -> json.valueToTree(object);
            default -> json.getNodeFactory().textNode(value.toString());
        };
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            return json.nullNode();
        }
    }

    private static String firstOf(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate;
            }
        }
        return "";
    }
}
