package cn.reserve.library.stage;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sending;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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

/** Stage reports of a project over HTTP. */
@Path("/projects/{id}/stage-reports")
@Tag(name = "stages", description = "项目进度阶段 · Stages of a project")
@RunOnVirtualThread
public class StageReportsResource {
    private final ReportingStage reporting;
    private final ConfirmingStage confirming;
    private final ShowingStage showing;
    private final Caller caller;

    StageReportsResource(ReportingStage reporting, ConfirmingStage confirming, ShowingStage showing, Caller caller) {
        this.reporting = reporting;
        this.confirming = confirming;
        this.showing = showing;
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
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "listStageReports", summary = "项目阶段报告 · Stage and reports of a project")
    public StageReportsResponse list(@PathParam("id") UUID id) {
        return showing.of(id, Viewer.of(caller));
    }

    /** The body is the file that shows it, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reportStage", summary = "报告开工或投产 · Report that work started or was completed")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StageReportResponse> report(
            @PathParam("id") UUID id,
            @BeanParam @Valid StageReportRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            InputStream body) {
        var sending = new Sending(contentDigest, key, length == null ? -1 : length, body);
        StageReportResponse reported = reporting.report(id, request.said(), sending, Viewer.of(caller));
        return Etags.answer(RestResponse.Status.CREATED, reported, reported.version());
    }

    @POST
    @Path("/{report}/confirmation")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "confirmStage", summary = "确认阶段报告 · Confirm a stage report")
    public RestResponse<StageReportResponse> confirm(
            @PathParam("id") UUID id,
            @PathParam("report") UUID report,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(confirming.confirm(id, report, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{report}/return")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "returnStageReport", summary = "退回阶段报告 · Return a stage report with a reason")
    public RestResponse<StageReportResponse> sendBack(
            @PathParam("id") UUID id,
            @PathParam("report") UUID report,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StageReturn request) {
        return answer(confirming.sendBack(id, report, request, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{report}/correction")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "correctStage", summary = "更正开工或投产日期 · Correct the day of a confirmed report")
    public RestResponse<StageReportResponse> correct(
            @PathParam("id") UUID id,
            @PathParam("report") UUID report,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StageCorrection request) {
        return answer(confirming.correct(id, report, request, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{report}/withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawStageReport", summary = "撤回阶段报告 · Take a stage report back")
    public RestResponse<StageReportResponse> withdraw(
            @PathParam("id") UUID id,
            @PathParam("report") UUID report,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(reporting.withdraw(id, report, ifMatch, Viewer.of(caller)));
    }

    @GET
    @Path("/{report}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "downloadStageEvidence", summary = "下载证明材料 · Download the file that shows it")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OutgoingFile> evidence(@PathParam("id") UUID id, @PathParam("report") UUID report) {
        return showing.evidence(id, report, Viewer.of(caller)).answer();
    }

    private RestResponse<StageReportResponse> answer(StageReport report) {
        StageReportResponse body = showing.one(report, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
