package cn.reserve.library.enterprise;

import cn.reserve.library.correction.ReturnRequest;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Registration files over HTTP. */
@Path("/enterprises")
@Tag(name = "enterprises", description = "企业登记 · Enterprise registration")
@RunOnVirtualThread
public class EnterprisesResource {
    private final RegisteringEnterprise registering;
    private final VerifyingEnterprise verifying;
    private final ChangingContact reaching;
    private final ShowingEnterprise showing;
    private final ReadingHistory history;
    private final Idempotency idempotency;
    private final Caller caller;

    EnterprisesResource(
            RegisteringEnterprise registering,
            VerifyingEnterprise verifying,
            ChangingContact reaching,
            ShowingEnterprise showing,
            ReadingHistory history,
            Idempotency idempotency,
            Caller caller) {
        this.registering = registering;
        this.verifying = verifying;
        this.reaching = reaching;
        this.showing = showing;
        this.history = history;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.APPLICANT, Roles.ENTERPRISE})
    @ResponseStatus(201)
    @Operation(operationId = "registerEnterprise", summary = "登记企业 · Register an enterprise")
    public RestResponse<EnterpriseResponse> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid EnterpriseRequest request) {
        Viewer viewer = Viewer.of(caller);
        Answer<EnterpriseResponse> answer = idempotency.once(
                key,
                request,
                EnterpriseResponse.class,
                () -> showing.of(registering.register(request, viewer), viewer));
        return tagged(RestResponse.Status.CREATED, answer.body());
    }

    @GET
    @Path("/mine")
    @RolesAllowed({Roles.APPLICANT, Roles.ENTERPRISE})
    @Operation(
            operationId = "getMyEnterprise",
            summary = "本人登记的企业 · The caller's own enterprise; 204 while there is none")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EnterpriseResponse.class)))
    @APIResponse(responseCode = "204", description = "No enterprise yet")
    public RestResponse<EnterpriseResponse> mine() {
        // Everybody begins without one: a state like any other, and no error.
        return showing.mine(Viewer.of(caller))
                .map(own -> tagged(RestResponse.Status.OK, own))
                .orElseGet(RestResponse::noContent);
    }

    @GET
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "listEnterprises", summary = "企业列表 · List enterprises")
    public Page<EnterpriseRow> list(@BeanParam @Valid EnterpriseSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getEnterpriseTimeline", summary = "企业办理记录 · What happened to an enterprise's file")
    public EnterpriseTimeline timeline(@PathParam("id") UUID id) {
        return history.of(id, Viewer.of(caller));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "getEnterprise", summary = "企业详情 · Read an enterprise")
    public RestResponse<EnterpriseResponse> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, showing.one(id, Viewer.of(caller)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.APPLICANT, Roles.ENTERPRISE})
    @Operation(operationId = "resubmitEnterprise", summary = "修改并重新提交 · Mend a returned file and send it again")
    public RestResponse<EnterpriseResponse> mend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EnterpriseRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(RestResponse.Status.OK, showing.of(registering.mend(id, request, ifMatch, viewer), viewer));
    }

    @PUT
    @Path("/{id}/contact")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "changeContact", summary = "变更联系方式 · Change address and contact person at once")
    public RestResponse<EnterpriseResponse> changeContact(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ContactRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(RestResponse.Status.OK, showing.of(reaching.change(id, request, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "verifyEnterprise", summary = "核验通过 · Verify an enterprise")
    public RestResponse<EnterpriseResponse> verify(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(RestResponse.Status.OK, showing.of(verifying.verify(id, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "returnEnterprise", summary = "退回修改 · Return an enterprise's file with reasons")
    public RestResponse<EnterpriseResponse> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(RestResponse.Status.OK, showing.of(verifying.sendBack(id, request, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "rejectEnterprise", summary = "驳回登记 · Reject an enterprise's file for good")
    public RestResponse<EnterpriseResponse> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RejectionRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(RestResponse.Status.OK, showing.of(verifying.reject(id, request, ifMatch, viewer), viewer));
    }

    private static RestResponse<EnterpriseResponse> tagged(RestResponse.Status status, EnterpriseResponse body) {
        return Etags.answer(status, body, body.version());
    }
}
