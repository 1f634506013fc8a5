package cn.reserve.supplydemand.matching.weights;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Weights of matching over HTTP. */
@Path("/matching/weights")
@Tag(name = "matching", description = "供需匹配 · Matching of demand and supply")
@RunOnVirtualThread
public class WeightsResource {
    private final KeepingWeights keeping;
    private final Idempotency idempotency;

    WeightsResource(KeepingWeights keeping, Idempotency idempotency) {
        this.keeping = keeping;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "listMatchingWeights", summary = "匹配权重 · Points that each part can give, latest first")
    public WeightsSet.WeightsSets list() {
        return keeping.all();
    }

    @POST
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.BUREAU_REVIEWER})
    @ResponseStatus(201)
    @Operation(operationId = "draftMatchingWeights", summary = "起草匹配权重 · Draft other points")
    public RestResponse<WeightsSet> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid WeightsRequest request) {
        WeightsSet set = idempotency
                .once(key, request, WeightsSet.class, () -> keeping.draft(request))
                .body();
        return Etags.answer(RestResponse.Status.CREATED, set, set.version());
    }

    @POST
    @Path("/{number}/enactment")
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "enactMatchingWeights", summary = "启用匹配权重 · Put drafted points into force")
    public RestResponse<WeightsSet> enact(
            @PathParam("number") int number, @HeaderParam("If-Match") @Nullable String ifMatch) {
        WeightsSet set = keeping.enact(number, ifMatch);
        return Etags.answer(set, set.version());
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "removeMatchingWeights", summary = "删除权重草稿 · Remove drafted points")
    public void remove(@PathParam("number") int number, @HeaderParam("If-Match") @Nullable String ifMatch) {
        keeping.remove(number, ifMatch);
    }
}
