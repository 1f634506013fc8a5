package cn.reserve.platform.notice;

import cn.reserve.platform.identity.Role;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Who is in the realm, by the few questions of Keycloak's admin REST that addressing asks; needs the right to view users. */
@Path("/admin/realms/project-reserve")
@RegisterRestClient(configKey = "keycloak-admin")
@OidcClientFilter
@Produces(MediaType.APPLICATION_JSON)
interface RealmPeople {

    /** An organisation with its attributes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Organisation(
            String id, @Nullable String alias, @Nullable Map<String, List<String>> attributes) {

        boolean has(String attribute, String value) {
            return attributes != null
                    && attributes.getOrDefault(attribute, List.of()).contains(value);
        }

        /** Whether it is where people with a role work on a code: a district's or bureau's office, an enterprise, a bank. */
        boolean holds(Role role, String code) {
            return switch (role) {
                case DISTRICT_REVIEWER -> has("kind", "district") && has("district", code);
                case BUREAU_REVIEWER -> has("kind", "bureau") && has("bureau", code);
                case ENTERPRISE -> has("uscc", code) && code.equals(alias);
                case BANK_OFFICER, BANK_MANAGER -> has("kind", "bank") && code.equals(alias);
                default -> false;
            };
        }
    }

    /** A realm role. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String name) {}

    /** An account; absent flags count as false. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(String id, @Nullable String email, boolean emailVerified, boolean enabled) {}

    @GET
    @Path("/users/{person}")
    Account account(@PathParam("person") String person);

    /** Those given by name, as {@link #holders} has them. */
    @GET
    @Path("/users/{person}/role-mappings/realm")
    List<RealmRole> roles(@PathParam("person") String person);

    @GET
    @Path("/organizations/members/{person}/organizations")
    List<Organisation> organisationsOf(
            @PathParam("person") String person, @QueryParam("briefRepresentation") boolean brief);

    @GET
    @Path("/roles/{role}/users")
    List<Account> holders(@PathParam("role") String role, @QueryParam("first") int first, @QueryParam("max") int max);

    @GET
    @Path("/organizations")
    List<Organisation> organisations(
            @QueryParam("q") String attributes,
            @QueryParam("briefRepresentation") boolean brief,
            @QueryParam("max") int max);

    @GET
    @Path("/organizations/{organisation}/members")
    List<Account> members(
            @PathParam("organisation") String organisation, @QueryParam("first") int first, @QueryParam("max") int max);
}
