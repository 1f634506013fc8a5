package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.supplydemand.demand.DemandRequest;
import cn.reserve.supplydemand.demand.DemandResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Diagnoses of enterprises by experts and service institutions. */
@Path("/diagnoses")
@Tag(name = "diagnoses", description = "诊断服务 · An enterprise asks what to renew or to transform")
@RunOnVirtualThread
public class DiagnosesResource {
    private static final String IF_MATCH = "If-Match";

    private final AskingForDiagnosis asking;
    private final AnsweringDiagnosis answering;
    private final ReadingDiagnoses reading;

    DiagnosesResource(AskingForDiagnosis asking, AnsweringDiagnosis answering, ReadingDiagnoses reading) {
        this.asking = asking;
        this.answering = answering;
        this.reading = reading;
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
    @Operation(operationId = "listDiagnoses", summary = "诊断列表 · Diagnoses within the caller's scope")
    public Page<DiagnosisRow> list(@BeanParam DiagnosisSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "askForDiagnosis", summary = "申请诊断 · An enterprise asks a listed provider")
    public RestResponse<DiagnosisResponse> ask(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull DiagnosisRequests.Asking request) {
        DiagnosisResponse asked = asking.ask(key, request).body();
        return Etags.created("diagnoses/" + asked.id(), asked, asked.version());
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
    @Operation(operationId = "readDiagnosis", summary = "诊断详情 · One diagnosis with its measures")
    public RestResponse<DiagnosisResponse> read(UUID id) {
        return tagged(reading.one(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Roles.ENTERPRISE, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "acceptDiagnosis", summary = "受理诊断 · The provider will come on a day")
    public RestResponse<DiagnosisResponse> accept(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiagnosisRequests.Acceptance request) {
        return tagged(answering.accept(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Roles.ENTERPRISE, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "declineDiagnosis", summary = "不受理 · The provider will not come")
    public RestResponse<DiagnosisResponse> decline(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiagnosisRequests.Reason request) {
        return tagged(answering.decline(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Roles.ENTERPRISE, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "handInDiagnosis", summary = "提交诊断报告 · The provider hands its report in, with measures")
    public RestResponse<DiagnosisResponse> handIn(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiagnosisRequests.Submission request) {
        return tagged(answering.handIn(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawDiagnosis", summary = "撤回申请 · The enterprise steps back")
    public RestResponse<DiagnosisResponse> withdraw(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiagnosisRequests.Reason request) {
        return tagged(asking.withdraw(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/measures/{number}/demand")
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "adoptDiagnosisMeasure", summary = "采纳措施并登记需求 · Makes a demand of a measure")
    public RestResponse<DemandResponse> adopt(
            UUID id,
            int number,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DemandRequest request) {
        asking.checkProject(request.projectId());
        DemandResponse demand = asking.adopt(id, number, key, request).body();
        return Etags.created("demands/" + demand.id(), demand, demand.version());
    }

    @POST
    @Path("/{id}/measures/{number}/rejection")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "declineDiagnosisMeasure", summary = "不采纳措施 · A measure is not for the enterprise")
    public RestResponse<DiagnosisResponse> reject(
            UUID id,
            int number,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DiagnosisRequests.Reason request) {
        return tagged(asking.decline(id, number, ifMatch, request.reason()));
    }

    private static RestResponse<DiagnosisResponse> tagged(DiagnosisResponse diagnosis) {
        return Etags.answer(diagnosis, diagnosis.version());
    }
}
