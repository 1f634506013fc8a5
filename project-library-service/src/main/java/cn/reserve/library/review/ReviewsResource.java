package cn.reserve.library.review;

import cn.reserve.library.correction.ReturnRequest;
import cn.reserve.library.project.FlagCode;
import cn.reserve.library.project.Project;
import cn.reserve.library.project.ProjectResponse;
import cn.reserve.library.project.ShowingProject;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reviews over HTTP. */
@Path("/projects/{id}")
@Tag(name = "reviews", description = "项目审核 · Reviews")
@RunOnVirtualThread
public class ReviewsResource {
    private final ReviewingProject reviewing;
    private final KeepingReserve reserve;
    private final ReadingTimeline timeline;
    private final ShowingProject showing;
    private final Caller caller;

    ReviewsResource(
            ReviewingProject reviewing,
            KeepingReserve reserve,
            ReadingTimeline timeline,
            ShowingProject showing,
            Caller caller) {
        this.reviewing = reviewing;
        this.reserve = reserve;
        this.timeline = timeline;
        this.showing = showing;
        this.caller = caller;
    }

    @POST
    @Path("/pass")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "passProject", summary = "审核通过 · Pass a project at the caller's level")
    public RestResponse<ProjectResponse> pass(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reviewing.pass(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "returnProject", summary = "退回修改 · Return a project with reasons per field")
    public RestResponse<ProjectResponse> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reviewing.sendBack(id, request, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/admission")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "admitProject", summary = "入库 · Admit a project to the library")
    public RestResponse<ProjectResponse> admit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reviewing.admit(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/countersignature")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "countersignProject", summary = "会签同意 · Countersign a project for a co-unit of its field")
    public RestResponse<ProjectResponse> countersign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reviewing.countersign(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/take-back")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "takeBackPass", summary = "收回本人通过意见 · Take an own pass back")
    public RestResponse<ProjectResponse> takeBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reviewing.takeBack(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/flags/{code}/acceptance")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "acceptFlag", summary = "接受一致性提示 · Accept a flag")
    public RestResponse<ProjectResponse> acceptFlag(
            @PathParam("id") UUID id,
            @PathParam("code") FlagCode code,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reviewing.acceptFlag(id, code, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/suspension")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "suspendProject", summary = "暂停 · Suspend an admitted project")
    public RestResponse<ProjectResponse> suspend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SuspensionRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reserve.suspend(id, request.reason(), ifMatch, viewer), viewer);
    }

    @POST
    @Path("/resumption")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "resumeProject", summary = "恢复 · Let a suspended project go on")
    public RestResponse<ProjectResponse> resume(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reserve.resume(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/removal")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "removeProject", summary = "移出储备库 · Remove an admitted project from the library")
    public RestResponse<ProjectResponse> remove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RemovalRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(reserve.remove(id, request, ifMatch, viewer), viewer);
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({
        Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER, Roles.CENTRAL_BANK, Roles.FINANCE_BUREAU, Roles.AUDITOR
    })
    @Operation(operationId = "getProjectTimeline", summary = "办理过程 · What happened to a project")
    public TimelineResponse timeline(@PathParam("id") UUID id) {
        return timeline.of(id, Viewer.of(caller));
    }

    private RestResponse<ProjectResponse> tagged(Project project, Viewer viewer) {
        return Etags.answer(showing.of(project, viewer), project.version());
    }
}
