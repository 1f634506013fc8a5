package cn.reserve.platform.rest;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service's resource looks like, for tests of the habits in this package. */
@Path("/probe")
@Authenticated
@RunOnVirtualThread
public class ProbeResource {

    @Inject
    Caller caller;

    @Inject
    Idempotency idempotency;

    @Inject
    EntityManager entities;

    @Inject
    MakingProbes making;

    @Inject
    ObjectMapper json;

    enum Colour {
        RED,
        GREEN
    }

    record Line(@NotNull Colour colour, @NotNull @Money BigDecimal amount) {}

    record ProbeRequest(
            @NotBlank @PlainText(max = 20) @Nullable String name,
            @Nullable LocalDate day,
            @Nullable Instant at,
            boolean flag,
            int count,
            @Nullable UUID id,
            @Size(max = 3) @Nullable List<@Valid Line> lines) {}

    record ProbeResponse(String id, String name) {}

    /** An answer that fails while it is written. */
    public static final class Unwritable {
        public String getName() {
            throw new IllegalStateException("secret inside");
        }
    }

    @POST
    @Path("/echo")
    public ProbeRequest echo(@Valid @NotNull ProbeRequest request) {
        return request;
    }

    @GET
    public Page<String> list(
            @BeanParam PageParams paging,
            @QueryParam("colour") @Nullable Colour colour,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("least") @Nullable BigDecimal least) {
        return Page.of(List.of("a"), 20_000, paging.request());
    }

    @GET
    @Path("/{id}")
    public String one(@PathParam("id") UUID id) {
        throw Problems.notFound("project");
    }

    @PUT
    @Path("/{id}")
    public String change(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Etags.require(ifMatch, 3);
        return "changed";
    }

    @POST
    @Path("/made")
    public ProbeResponse make(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ProbeRequest request) {
        return making.once(key, request).body();
    }

    @GET
    @Path("/auditors")
    @RolesAllowed(Roles.AUDITOR)
    public String auditors() {
        return "seen";
    }

    @GET
    @Path("/fault")
    public String fault() {
        throw new IllegalStateException("secret inside: " + getClass().getName());
    }

    @GET
    @Path("/error")
    public String error() {
        throw new StackOverflowError("secret inside");
    }

    @GET
    @Path("/unwritable")
    public Unwritable unwritable() {
        return new Unwritable();
    }

    @GET
    @Path("/stored")
    public ProbeResponse stored() throws JsonProcessingException {
        return json.readValue("{\"id\":\"1\",\"name\":\"a\",\"secret\":1}", ProbeResponse.class);
    }

    @GET
    @Path("/duplicate")
    @Transactional
    public int duplicate() {
        return entities.createNativeQuery("""
                insert into code_entry (code_table, code, name, since_version) values ('x', 'y', 'z', 0), ('x', 'y', 'z', 0)
                """).executeUpdate();
    }

    @POST
    @Path("/thread")
    public boolean thread(ProbeRequest request) {
        return Thread.currentThread().isVirtual();
    }

    @GET
    @Path("/caller")
    public Map<String, String> caller() {
        return Map.of(
                "name", caller.name(),
                "organisation", caller.requireOrganisation(),
                "kind", caller.kind().name(),
                "district", caller.district().orElse(""),
                "scope", caller.scope().toString(),
                "roles", caller.roles().toString());
    }
}
