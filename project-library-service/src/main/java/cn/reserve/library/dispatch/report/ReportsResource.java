package cn.reserve.library.dispatch.report;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reports of dispatch over HTTP. */
@Path("/dispatch/reports")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class ReportsResource {
    private final ShowingReports showing;
    private final SubmittingReport submitting;
    private final DecidingReport deciding;
    private final Caller caller;

    ReportsResource(ShowingReports showing, SubmittingReport submitting, DecidingReport deciding, Caller caller) {
        this.showing = showing;
        this.submitting = submitting;
        this.deciding = deciding;
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
    @Operation(
            operationId = "listDispatchReports",
            summary = "调度报告列表 · Reports of a round, or of a project over the months; also who is missing")
    public Page<ReportRow> list(@BeanParam @Valid ReportSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/{dispatchReport}")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getDispatchReport", summary = "查看调度报告 · A report with its lights, doubts and photos")
    public RestResponse<ReportResponse> one(@PathParam("dispatchReport") UUID report) {
        return answer(report);
    }

    @POST
    @Path("/{dispatchReport}/submission")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "submitDispatchReport", summary = "提交调度报告 · Hand figures in while the round is open")
    public RestResponse<ReportResponse> submit(
            @PathParam("dispatchReport") UUID report,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportFigures request) {
        submitting.submit(report, request, ifMatch, Viewer.of(caller));
        return answer(report);
    }

    @POST
    @Path("/{dispatchReport}/acceptance")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "acceptDispatchReport", summary = "认可调度报告 · Accept a report; doubts need a note")
    public RestResponse<ReportResponse> accept(
            @PathParam("dispatchReport") UUID report,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportDecision.Acceptance request) {
        deciding.accept(report, request.note(), ifMatch, Viewer.of(caller));
        return answer(report);
    }

    @POST
    @Path("/{dispatchReport}/return")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "returnDispatchReport", summary = "退回调度报告 · Return a report with a reason")
    public RestResponse<ReportResponse> sendBack(
            @PathParam("dispatchReport") UUID report,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReportDecision.Return request) {
        deciding.sendBack(report, request.reason(), ifMatch, Viewer.of(caller));
        return answer(report);
    }

    private RestResponse<ReportResponse> answer(UUID report) {
        ReportResponse body = showing.one(report, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
