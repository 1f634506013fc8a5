package cn.reserve.library.plan;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A project's rolling plan over HTTP. */
@Path("/projects/{id}/plan")
@Tag(name = "stages", description = "项目进度阶段 · Stages of a project")
@RunOnVirtualThread
public class PlansResource {
    private final RollingPlan rolling;
    private final Caller caller;

    PlansResource(RollingPlan rolling, Caller caller) {
        this.rolling = rolling;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "getProjectPlan", summary = "三年滚动计划 · The rolling plan of a project")
    public RestResponse<PlanResponse> get(@PathParam("id") UUID id) {
        PlanResponse body = rolling.of(id, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }

    @PUT
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "changeProjectPlan", summary = "修改滚动计划 · Roll the plan on")
    public RestResponse<PlanResponse> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PlanRequest request) {
        PlanResponse body = rolling.roll(id, request, ifMatch, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
