package cn.reserve.library.amendment;

import cn.reserve.library.correction.ReturnRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An enterprise's proposals over HTTP. */
@Path("/enterprises/{id}/amendments")
@Tag(name = "amendments", description = "企业信息变更 · Changes of an enterprise's key data")
@RunOnVirtualThread
public class AmendmentsResource {
    private final ProposingAmendment proposing;
    private final DecidingAmendment deciding;
    private final ShowingAmendments showing;
    private final Idempotency idempotency;
    private final Caller caller;

    AmendmentsResource(
            ProposingAmendment proposing,
            DecidingAmendment deciding,
            ShowingAmendments showing,
            Idempotency idempotency,
            Caller caller) {
        this.proposing = proposing;
        this.deciding = deciding;
        this.showing = showing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    private record Sent(UUID enterprise, AmendmentRequest request) {}

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listEnterpriseAmendments", summary = "企业变更记录 · Proposals of one enterprise")
    public AmendmentsResponse list(@PathParam("id") UUID id) {
        return showing.of(id, Viewer.of(caller));
    }

    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Operation(operationId = "proposeAmendment", summary = "申请变更 · Propose other key data")
    public RestResponse<AmendmentResponse> propose(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AmendmentRequest request) {
        Viewer viewer = Viewer.of(caller);
        proposing.requireOwn(id, viewer);
        AmendmentResponse body = idempotency
                .once(
                        key,
                        new Sent(id, request),
                        AmendmentResponse.class,
                        () -> showing.one(proposing.propose(id, request, viewer), viewer))
                .body();
        return Etags.answer(RestResponse.Status.CREATED, body, body.version());
    }

    @POST
    @Path("/{amendment}/acceptance")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "acceptAmendment", summary = "同意变更 · Accept other key data")
    public RestResponse<AmendmentResponse> accept(
            @PathParam("id") UUID id,
            @PathParam("amendment") UUID amendment,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(deciding.accept(id, amendment, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{amendment}/return")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Operation(operationId = "returnAmendment", summary = "退回变更 · Return a proposal with reasons per field")
    public RestResponse<AmendmentResponse> sendBack(
            @PathParam("id") UUID id,
            @PathParam("amendment") UUID amendment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        return answer(deciding.sendBack(id, amendment, request, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{amendment}/withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawAmendment", summary = "撤回变更申请 · Take a proposal back")
    public RestResponse<AmendmentResponse> withdraw(
            @PathParam("id") UUID id,
            @PathParam("amendment") UUID amendment,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(proposing.withdraw(id, amendment, ifMatch, Viewer.of(caller)));
    }

    private RestResponse<AmendmentResponse> answer(Amendment amendment) {
        AmendmentResponse body = showing.one(amendment, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
