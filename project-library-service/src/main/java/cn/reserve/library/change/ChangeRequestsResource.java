package cn.reserve.library.change;

import cn.reserve.library.correction.ReturnRequest;
import cn.reserve.library.project.FlagCode;
import cn.reserve.library.project.FlagJustification;
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

/** Change requests over HTTP: reading, mending and deciding. */
@Path("/change-requests")
@Tag(name = "change-requests", description = "变更申请 · Change requests")
@RunOnVirtualThread
public class ChangeRequestsResource {
    private final ProposingChange proposing;
    private final DecidingChange deciding;
    private final ShowingChange showing;
    private final Caller caller;

    ChangeRequestsResource(ProposingChange proposing, DecidingChange deciding, ShowingChange showing, Caller caller) {
        this.proposing = proposing;
        this.deciding = deciding;
        this.showing = showing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listChangeRequests", summary = "变更申请列表 · List change requests")
    public Page<ProjectChangeRow> list(@BeanParam @Valid ChangeSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getChangeRequest", summary = "变更申请详情 · Read a change request with both forms")
    public RestResponse<ProjectChangeResponse> get(@PathParam("id") UUID id) {
        ProjectChangeResponse body = showing.one(id, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "mendChangeRequest", summary = "修改后重新提交 · Mend a returned change request and send it anew")
    public RestResponse<ProjectChangeResponse> mend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ChangeProposal request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(proposing.mend(id, request, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawChangeRequest", summary = "撤回变更申请 · Give a change request up")
    public RestResponse<ProjectChangeResponse> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(proposing.withdraw(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/pass")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "passChangeRequest", summary = "变更审核通过 · Pass a change request at the caller's level")
    public RestResponse<ProjectChangeResponse> pass(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(deciding.pass(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER})
    @Operation(
            operationId = "approveChangeRequest",
            summary = "批准变更 · Approve a change request; of a listed project, an approver's word")
    public RestResponse<ProjectChangeResponse> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(deciding.approve(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER
    })
    @Operation(operationId = "returnChangeRequest", summary = "退回变更申请 · Return a change request with reasons per field")
    public RestResponse<ProjectChangeResponse> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(deciding.sendBack(id, request, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/take-back")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "takeBackChangePass", summary = "收回本人通过意见 · Take an own pass of a change request back")
    public RestResponse<ProjectChangeResponse> takeBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(deciding.takeBack(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/flags/{code}/acceptance")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER
    })
    @Operation(operationId = "acceptChangeFlag", summary = "接受一致性提示 · Accept a flag of the proposed form")
    public RestResponse<ProjectChangeResponse> acceptFlag(
            @PathParam("id") UUID id,
            @PathParam("code") FlagCode code,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(deciding.acceptFlag(id, code, ifMatch, viewer), viewer);
    }

    @PUT
    @Path("/{id}/flags/{code}/justification")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "justifyChangeFlag", summary = "说明一致性提示 · Justify a flag of the proposed form")
    public RestResponse<ProjectChangeResponse> justify(
            @PathParam("id") UUID id,
            @PathParam("code") FlagCode code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FlagJustification request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(proposing.justify(id, code, request.text(), ifMatch, viewer), viewer);
    }

    private RestResponse<ProjectChangeResponse> tagged(ProjectChange change, Viewer viewer) {
        ProjectChangeResponse body = showing.of(change, viewer);
        return Etags.answer(body, body.version());
    }
}
