package cn.reserve.library.project;

import cn.reserve.library.form.ProjectRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Projects over HTTP: what an enterprise does with them, and reading. */
@Path("/projects")
@Tag(name = "projects", description = "项目储备 · Projects")
@RunOnVirtualThread
public class ProjectsResource {
    private final DraftingProject drafting;
    private final SubmittingProject submitting;
    private final ShowingProject showing;
    private final Idempotency idempotency;
    private final Caller caller;

    ProjectsResource(
            DraftingProject drafting,
            SubmittingProject submitting,
            ShowingProject showing,
            Idempotency idempotency,
            Caller caller) {
        this.drafting = drafting;
        this.submitting = submitting;
        this.showing = showing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Operation(operationId = "draftProject", summary = "新建项目草稿 · Draft a project")
    public RestResponse<ProjectResponse> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ProjectRequest request) {
        Viewer viewer = Viewer.of(caller);
        Answer<ProjectResponse> answer = idempotency.once(
                key, request, ProjectResponse.class, () -> showing.of(drafting.draft(request, viewer), viewer));
        return tagged(RestResponse.Status.CREATED, answer.body());
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER, Roles.CENTRAL_BANK, Roles.FINANCE_BUREAU, Roles.AUDITOR
    })
    @Operation(operationId = "listProjects", summary = "项目列表 · List projects")
    public Page<ProjectRow> list(@BeanParam @Valid ProjectSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER, Roles.CENTRAL_BANK, Roles.FINANCE_BUREAU, Roles.AUDITOR
    })
    @Operation(operationId = "getProject", summary = "项目详情 · Read a project")
    public RestResponse<ProjectResponse> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, showing.one(id, Viewer.of(caller)));
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({
        Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER, Roles.CENTRAL_BANK, Roles.FINANCE_BUREAU, Roles.AUDITOR
    })
    @Operation(operationId = "listProjectVersions", summary = "历次提交版本 · Submitted versions with what changed")
    public ProjectVersions versions(@PathParam("id") UUID id) {
        return showing.versions(id, Viewer.of(caller));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "editProject", summary = "修改项目 · Change a draft or returned project")
    public RestResponse<ProjectResponse> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("byItself")
                    @DefaultValue("false")
                    @Parameter(
                            description =
                                    "true: saved by the page while somebody types; such changes in a row are one step")
                    boolean byItself,
            @NotNull @Valid ProjectRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(
                RestResponse.Status.OK, showing.of(drafting.edit(id, request, byItself, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/{id}/copy")
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Operation(operationId = "copyProject", summary = "复制为新草稿 · Draft a project from an earlier one")
    public RestResponse<ProjectResponse> copy(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Viewer viewer = Viewer.of(caller);
        drafting.requireVisible(id, viewer);
        Answer<ProjectResponse> answer = idempotency.once(
                key, "copy " + id, ProjectResponse.class, () -> showing.of(drafting.copy(id, viewer), viewer));
        return tagged(RestResponse.Status.CREATED, answer.body());
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "submitProject", summary = "提交项目 · Submit a project")
    public RestResponse<ProjectResponse> submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable SubmissionRequest request) {
        Viewer viewer = Viewer.of(caller);
        String reply = request == null ? null : request.reply();
        return tagged(RestResponse.Status.OK, showing.of(submitting.submit(id, reply, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawProject", summary = "撤回项目 · Withdraw a draft or returned project")
    public RestResponse<ProjectResponse> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(RestResponse.Status.OK, showing.of(submitting.withdraw(id, ifMatch, viewer), viewer));
    }

    @PUT
    @Path("/{id}/flags/{code}/justification")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "justifyFlag", summary = "说明一致性提示 · Justify a flag")
    public RestResponse<ProjectResponse> justify(
            @PathParam("id") UUID id,
            @PathParam("code") FlagCode code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FlagJustification request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(
                RestResponse.Status.OK,
                showing.of(submitting.justify(id, code, request.text(), ifMatch, viewer), viewer));
    }

    private static RestResponse<ProjectResponse> tagged(RestResponse.Status status, ProjectResponse body) {
        return Etags.answer(status, body, body.version());
    }
}
