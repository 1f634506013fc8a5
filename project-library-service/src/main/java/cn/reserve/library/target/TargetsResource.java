package cn.reserve.library.target;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Targets of plans over HTTP. */
@Path("/targets")
@Tag(name = "targets", description = "工作目标 · Targets of plans")
@RolesAllowed({
    Roles.DISTRICT_REVIEWER,
    Roles.BUREAU_REVIEWER,
    Roles.COMMISSION_PREPARER,
    Roles.COMMISSION_APPROVER,
    Roles.CENTRAL_BANK,
    Roles.FINANCE_BUREAU,
    Roles.AUDITOR
})
@RunOnVirtualThread
public class TargetsResource {
    private final KeepingTargets keeping;
    private final Caller caller;

    TargetsResource(KeepingTargets keeping, Caller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listTargets", summary = "工作目标列表 · The targets and where they stand")
    public Page<TargetRow> list(@BeanParam @Valid TargetSearch search, @BeanParam PageParams paging) {
        return keeping.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/{target}")
    @Operation(operationId = "getTarget", summary = "目标详情 · A target with its path and yearly values")
    public RestResponse<TargetRow> get(@PathParam("target") UUID target) {
        return answer(target);
    }

    @PUT
    @Path("/{target}")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "correctTarget", summary = "更正目标 · Correct a target")
    public RestResponse<TargetRow> correct(
            @PathParam("target") UUID target,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewTarget request) {
        keeping.correct(target, request, ifMatch, Viewer.of(caller));
        return answer(target);
    }

    @PUT
    @Path("/{target}/values/{year}")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "enterTargetValue", summary = "填报年度完成值 · Enter the value of a year")
    public RestResponse<TargetRow> enter(
            @PathParam("target") UUID target,
            @PathParam("year") int year,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid YearValueRequest request) {
        keeping.enter(target, year, request, ifMatch, Viewer.of(caller));
        return answer(target);
    }

    /** Counts the formulas anew; repeating it changes nothing but the time. */
    @POST
    @Path("/figures")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(
            operationId = "computeTargetFigures",
            summary = "重新计算 · Count what the formulas give from the library's projects")
    public void compute() {
        keeping.compute();
    }

    private RestResponse<TargetRow> answer(UUID target) {
        TargetRow row = keeping.one(target, Viewer.of(caller));
        return Etags.answer(row, row.version());
    }
}
