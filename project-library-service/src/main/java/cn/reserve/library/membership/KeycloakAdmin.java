package cn.reserve.library.membership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The few operations of Keycloak's admin REST that membership needs, with the service's own client. */
@Path("/admin/realms/project-reserve")
@RegisterRestClient(configKey = "keycloak-admin")
@OidcClientFilter
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface KeycloakAdmin {

    /** An organisation; the alias never changes after creation. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organisation(
            @Nullable String id,
            String name,
            @Nullable String alias,
            @Nullable Boolean enabled,
            @Nullable Map<String, List<String>> attributes) {}

    /** A realm role; name and id together identify it in a mapping. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    /** Somebody who may sign in. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(
            String id,
            @Nullable String username,
            @Nullable String firstName,
            @Nullable String lastName) {}

    @GET
    @Path("/organizations")
    List<Organisation> organisations(
            @QueryParam("q") String attributes,
            @QueryParam("briefRepresentation") boolean brief,
            @QueryParam("max") int max);

    @POST
    @Path("/organizations")
    Response create(Organisation organisation);

    @PUT
    @Path("/organizations/{organisation}")
    Response update(@PathParam("organisation") String organisation, Organisation changed);

    /** The body is the bare id of the person. */
    @POST
    @Path("/organizations/{organisation}/members")
    Response addMember(@PathParam("organisation") String organisation, String person);

    @GET
    @Path("/organizations/{organisation}/members")
    List<Account> members(
            @PathParam("organisation") String organisation, @QueryParam("first") int first, @QueryParam("max") int max);

    @DELETE
    @Path("/organizations/{organisation}/members/{person}")
    Response removeMember(@PathParam("organisation") String organisation, @PathParam("person") String person);

    /** Ends all sessions; clients with a back channel are told at once. */
    @POST
    @Path("/users/{person}/logout")
    Response endSessions(@PathParam("person") String person);

    @GET
    @Path("/users/{person}/role-mappings/realm/composite")
    List<RealmRole> effectiveRoles(@PathParam("person") String person);

    @GET
    @Path("/roles/{role}")
    RealmRole role(@PathParam("role") String role);

    @POST
    @Path("/users/{person}/role-mappings/realm")
    Response giveRoles(@PathParam("person") String person, List<RealmRole> roles);

    @DELETE
    @Path("/users/{person}/role-mappings/realm")
    Response takeRoles(@PathParam("person") String person, List<RealmRole> roles);
}
