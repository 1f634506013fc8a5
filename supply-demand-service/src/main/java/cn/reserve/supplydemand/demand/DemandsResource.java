package cn.reserve.supplydemand.demand;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The demand list. */
@Path("/demands")
@Tag(name = "demands", description = "What enterprises want to buy")
@RunOnVirtualThread
public class DemandsResource {
    private final SavingDemand saving;
    private final RemovingDemand removing;
    private final ReadingDemands reading;
    private final LinkedProject linked;

    DemandsResource(SavingDemand saving, RemovingDemand removing, ReadingDemands reading, LinkedProject linked) {
        this.saving = saving;
        this.removing = removing;
        this.reading = reading;
        this.linked = linked;
    }

    @GET
    @Operation(operationId = "listDemands", summary = "Demands within the caller's scope")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    public Page<DemandResponse> list(@BeanParam DemandSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "fileDemand", summary = "File a demand of the caller's enterprise")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<DemandResponse> file(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull DemandRequest request) {
        linked.check(request.projectId());
        DemandResponse filed = saving.file(key, request).body();
        return Etags.created("demands/" + filed.id(), filed, filed.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDemand", summary = "One demand")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    public RestResponse<DemandResponse> read(UUID id) {
        return tagged(reading.one(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeDemand", summary = "Change one of the caller's own demands")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<DemandResponse> change(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DemandRequest request) {
        // Before the transaction that changes, which would hold its connection while the library thinks.
        if (!saving.keepsProject(id, request)) {
            linked.check(request.projectId());
        }
        return tagged(saving.change(id, ifMatch, request));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeDemand", summary = "Take one of the caller's own demands off the list")
    @RolesAllowed(Roles.ENTERPRISE)
    public void remove(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        removing.remove(id, ifMatch);
    }

    private static RestResponse<DemandResponse> tagged(DemandResponse demand) {
        return Etags.answer(demand, demand.version());
    }
}
