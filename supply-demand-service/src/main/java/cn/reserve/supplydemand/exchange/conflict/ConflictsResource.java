package cn.reserve.supplydemand.exchange.conflict;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Conflicts between listings over HTTP. */
@Path("/exchange/conflicts")
@Tag(name = "exchange", description = "省平台交换 · Packages to and from the provincial platform")
@RunOnVirtualThread
public class ConflictsResource {
    private final DecidingConflict deciding;

    ConflictsResource(DecidingConflict deciding) {
        this.deciding = deciding;
    }

    @GET
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listExchangeConflicts", summary = "冲突 · Where two sides list the same")
    public Page<ConflictResponse> list(@BeanParam ConflictSearch search, @BeanParam PageParams paging) {
        return deciding.page(search, paging);
    }

    @GET
    @Path("/{conflict}")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readExchangeConflict", summary = "冲突详情 · One conflict")
    public RestResponse<ConflictResponse> read(@PathParam("conflict") UUID id) {
        ConflictResponse found = deciding.one(id);
        return Etags.answer(found, found.version());
    }

    @POST
    @Path("/{conflict}/decision")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "decideExchangeConflict", summary = "裁定冲突 · Decide which side is shown")
    public RestResponse<ConflictResponse> decide(
            @PathParam("conflict") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecisionRequest request) {
        ConflictResponse decided = deciding.decide(id, ifMatch, request);
        return Etags.answer(decided, decided.version());
    }
}
