package cn.reserve.supplydemand.submission;

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

/** A submission and its steps over HTTP. */
@Path("/submissions/{submission}")
@Tag(name = "submissions", description = "What enterprises hand in within a round")
@RunOnVirtualThread
public class SubmissionsResource {
    private final ShowingSubmissions showing;
    private final TakingOver taking;
    private final HandingIn handing;
    private final JudgingSubmission judging;
    private final CorrectingSubmission correcting;

    SubmissionsResource(
            ShowingSubmissions showing,
            TakingOver taking,
            HandingIn handing,
            JudgingSubmission judging,
            CorrectingSubmission correcting) {
        this.showing = showing;
        this.taking = taking;
        this.handing = handing;
        this.judging = judging;
        this.correcting = correcting;
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
    @Operation(operationId = "readSubmission", summary = "One submission")
    public RestResponse<SubmissionResponse> read(@PathParam("submission") UUID submission) {
        return tagged(showing.one(submission));
    }

    @POST
    @Path("/earlier-rows")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "takeEarlierRowsOver", summary = "Begin with the rows that were passed the last time")
    public TakenOver takeOver(@PathParam("submission") UUID submission) {
        return taking.takeOver(submission);
    }

    @POST
    @Path("/handing-in")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "handSubmissionIn", summary = "Hand the sheets in")
    public RestResponse<SubmissionResponse> handIn(
            @PathParam("submission") UUID submission, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(handing.handIn(submission, ifMatch));
    }

    @POST
    @Path("/nothing-to-report")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "reportNothing", summary = "Say that there is nothing to report")
    public RestResponse<SubmissionResponse> sayNothing(
            @PathParam("submission") UUID submission, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(handing.sayNothing(submission, ifMatch));
    }

    @POST
    @Path("/taking-back")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "takeSubmissionBack", summary = "Take back what nobody has judged")
    public RestResponse<SubmissionResponse> takeBack(
            @PathParam("submission") UUID submission, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(handing.takeBack(submission, ifMatch));
    }

    @POST
    @Path("/pass")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "passSubmission", summary = "Pass what an enterprise of the district handed in")
    public RestResponse<SubmissionResponse> pass(
            @PathParam("submission") UUID submission, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(judging.pass(submission, ifMatch));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "returnSubmission", summary = "Return it with reasons, also per row and cell")
    public RestResponse<SubmissionResponse> giveBack(
            @PathParam("submission") UUID submission,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReturnRequest request) {
        return tagged(judging.giveBack(submission, ifMatch, request));
    }

    @POST
    @Path("/correction")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "correctSubmission", summary = "Have something of a frozen round corrected")
    public RestResponse<SubmissionResponse> correct(
            @PathParam("submission") UUID submission,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CorrectionRequest request) {
        return tagged(correcting.correct(submission, ifMatch, request));
    }

    private static RestResponse<SubmissionResponse> tagged(SubmissionResponse submission) {
        return Etags.answer(submission, submission.version());
    }
}
