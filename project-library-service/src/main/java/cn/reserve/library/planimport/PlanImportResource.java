package cn.reserve.library.planimport;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Measures and targets out of a plan text, over HTTP. */
@Path("/policy-documents")
@Tag(name = "policy-documents", description = "政策文库 · Policy library")
@RolesAllowed(Roles.COMMISSION_PREPARER)
@RunOnVirtualThread
public class PlanImportResource {
    private final AdoptingPlan adopting;
    private final Idempotency idempotency;
    private final Caller caller;

    PlanImportResource(AdoptingPlan adopting, Idempotency idempotency, Caller caller) {
        this.adopting = adopting;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** What a repeat has to be the same in. */
    private record Adopting(UUID document, AdoptionRequest request) {}

    @GET
    @Path("/{document}/reading")
    @Operation(operationId = "readPlan", summary = "识别举措和目标 · What the text says, to be checked; stores nothing")
    public ReadingResponse read(@PathParam("document") UUID document) {
        return adopting.read(document, Viewer.of(caller));
    }

    @POST
    @Path("/{document}/adoption")
    @Operation(operationId = "adoptPlan", summary = "保存举措和目标 · Store the rows that were checked, all or none")
    public AdoptionResponse adopt(
            @PathParam("document") UUID document,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AdoptionRequest request) {
        return idempotency
                .once(
                        key,
                        new Adopting(document, request),
                        AdoptionResponse.class,
                        () -> adopting.adopt(document, request, Viewer.of(caller)))
                .body();
    }
}
