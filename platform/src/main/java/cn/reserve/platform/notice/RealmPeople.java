package cn.reserve.platform.notice;

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
    }

    /** An account; absent flags count as false. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(String id, @Nullable String email, boolean emailVerified, boolean enabled) {}

    @GET
    @Path("/users/{person}")
    Account account(@PathParam("person") String person);

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
