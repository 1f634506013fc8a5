package cn.reserve.library.dispatch.problem;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sending;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Problems of dispatch over HTTP. */
@Path("/dispatch/problems")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class ProblemsResource {
    private final FollowingProblem following;
    private final Idempotency idempotency;
    private final Caller caller;

    ProblemsResource(FollowingProblem following, Idempotency idempotency, Caller caller) {
        this.following = following;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listDispatchProblems", summary = "调度问题 · Problems, soonest deadline first")
    public Page<ProblemRow> list(@BeanParam @Valid ProblemSearch search, @BeanParam PageParams paging) {
        return following.many(search, Viewer.of(caller), paging);
    }

    @POST
    @RolesAllowed({Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @ResponseStatus(201)
    @Operation(operationId = "raiseDispatchProblem", summary = "提出问题 · Raise a problem of a project")
    public RestResponse<ProblemRow> raise(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ProblemRequest request) {
        Viewer viewer = Viewer.of(caller);
        ProblemRow body = idempotency
                .once(key, request, ProblemRow.class, () -> following.raise(request, viewer))
                .body();
        return Etags.answer(RestResponse.Status.CREATED, body, body.version());
    }

    @POST
    @Path("/{problem}/assignment")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "assignDispatchProblem", summary = "交办问题 · Name who solves it, by when")
    public RestResponse<ProblemRow> assign(
            @PathParam("problem") UUID problem,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Assignment request) {
        return answer(following.assign(problem, request, ifMatch, Viewer.of(caller)));
    }

    /** The body is the file that shows it, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @Path("/{problem}/solution")
    @RolesAllowed({Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "solveDispatchProblem", summary = "报送办结情况 · Say how it was solved, with evidence")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<ProblemRow> solve(
            @PathParam("problem") UUID problem,
            @QueryParam("words") @NotBlank @PlainText(max = 500) @Nullable String words,
            @QueryParam("name") @NotBlank @PlainText(max = 120) @Nullable String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            InputStream body) {
        var solution = new FollowingProblem.Solution(Objects.requireNonNull(words), Objects.requireNonNull(name));
        var sending = new Sending(contentDigest, key, length == null ? -1 : length, body);
        ProblemRow solved = following.solve(problem, solution, ifMatch, sending, Viewer.of(caller));
        return Etags.answer(RestResponse.Status.CREATED, solved, solved.version());
    }

    @POST
    @Path("/{problem}/closure")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "closeDispatchProblem", summary = "销号 · Close a solved problem")
    public RestResponse<ProblemRow> close(
            @PathParam("problem") UUID problem, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(following.close(problem, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{problem}/reopening")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "reopenDispatchProblem", summary = "退回重办 · Open a problem again with a reason")
    public RestResponse<ProblemRow> reopen(
            @PathParam("problem") UUID problem,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProblemReopening request) {
        return answer(following.reopen(problem, request.reason(), ifMatch, Viewer.of(caller)));
    }

    @GET
    @Path("/{problem}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "downloadDispatchEvidence", summary = "下载办结材料 · Download the file that shows it")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OutgoingFile> evidence(@PathParam("problem") UUID problem) {
        return following.evidence(problem, Viewer.of(caller)).answer();
    }

    private static RestResponse<ProblemRow> answer(ProblemRow row) {
        return Etags.answer(row, row.version());
    }
}
