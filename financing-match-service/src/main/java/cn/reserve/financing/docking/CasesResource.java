package cn.reserve.financing.docking;

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

/** Docking cases: reading them, and the steps of bank and enterprise. */
@Path("/cases")
@Tag(name = "cases", description = "Banks' work on needs")
@RunOnVirtualThread
public class CasesResource {
    private static final String IF_MATCH = "If-Match";

    private final CaseListing listing;
    private final ViewingCase viewing;
    private final AdvancingCase advancing;

    CasesResource(CaseListing listing, ViewingCase viewing, AdvancingCase advancing) {
        this.listing = listing;
        this.viewing = viewing;
        this.advancing = advancing;
    }

    @GET
    @RolesAllowed({
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.ENTERPRISE,
        Roles.CENTRAL_BANK,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listCases", summary = "Cases that the caller may see, latest change first")
    public Page<CaseRow> list(@BeanParam CaseSearch search, @BeanParam PageParams paging) {
        return listing.page(search, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.ENTERPRISE,
        Roles.CENTRAL_BANK,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getCase", summary = "One case with its timeline")
    public RestResponse<CaseResponse> get(@PathParam("id") UUID id) {
        return tagged(viewing.view(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Roles.BANK_OFFICER, Roles.BANK_MANAGER})
    @Operation(operationId = "acceptCase", summary = "The bank accepts the case")
    public RestResponse<CaseResponse> accept(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseRequests.Step request) {
        return tagged(advancing.accept(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/due-diligence")
    @RolesAllowed({Roles.BANK_OFFICER, Roles.BANK_MANAGER})
    @Operation(operationId = "recordDueDiligence", summary = "The bank records its due diligence")
    public RestResponse<CaseResponse> dueDiligence(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseRequests.Step request) {
        return tagged(advancing.recordDueDiligence(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/pre-examination")
    @RolesAllowed({Roles.BANK_OFFICER, Roles.BANK_MANAGER})
    @Operation(
            operationId = "recordPreExamination",
            summary = "The bank records the joint pre-examination; due diligence not done is recorded as skipped")
    public RestResponse<CaseResponse> preExamination(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseRequests.Step request) {
        return tagged(advancing.recordPreExamination(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/credit-approval")
    @RolesAllowed({Roles.BANK_OFFICER, Roles.BANK_MANAGER})
    @Operation(
            operationId = "approveCredit",
            summary = "The bank records the approved terms; steps not done are recorded as skipped")
    public RestResponse<CaseResponse> creditApproval(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseRequests.CreditApproval request) {
        return tagged(advancing.approveCredit(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({Roles.BANK_OFFICER, Roles.BANK_MANAGER})
    @Operation(operationId = "declineCase", summary = "The bank steps back without judging the enterprise")
    public RestResponse<CaseResponse> decline(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseRequests.Closing request) {
        return tagged(advancing.decline(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Roles.BANK_OFFICER, Roles.BANK_MANAGER})
    @Operation(operationId = "refuseCase", summary = "The bank refuses credit")
    public RestResponse<CaseResponse> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseRequests.Closing request) {
        return tagged(advancing.refuse(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawCase", summary = "The enterprise steps back or turns an offer down")
    public RestResponse<CaseResponse> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CaseRequests.Withdrawal request) {
        return tagged(advancing.withdraw(id, ifMatch, request));
    }

    private static RestResponse<CaseResponse> tagged(CaseResponse body) {
        return Etags.answer(body, body.version());
    }
}
