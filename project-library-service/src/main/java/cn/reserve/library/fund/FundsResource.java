package cn.reserve.library.fund;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of special funds over HTTP. */
@Path("/special-funds")
@Tag(name = "special-funds", description = "专项资金 · Special funds")
@RunOnVirtualThread
public class FundsResource {
    private final RecordingFund recording;
    private final ShowingFunds showing;
    private final Idempotency idempotency;
    private final Caller caller;

    FundsResource(RecordingFund recording, ShowingFunds showing, Idempotency idempotency, Caller caller) {
        this.recording = recording;
        this.showing = showing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
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
    @Operation(operationId = "listSpecialFunds", summary = "专项资金台账 · The register of special funds")
    public Page<FundRow> list(@BeanParam @Valid FundSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/totals")
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
    @Operation(operationId = "getSpecialFundTotals", summary = "专项资金汇总 · What each programme gave")
    public FundTotals totals() {
        return showing.totals(Viewer.of(caller));
    }

    @POST
    @RolesAllowed({Roles.FINANCE_BUREAU, Roles.COMMISSION_PREPARER})
    @ResponseStatus(201)
    @Operation(operationId = "recordSpecialFund", summary = "登记专项资金 · Record funds of a project")
    public RestResponse<FundRow> record(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid FundRequest request) {
        Viewer viewer = Viewer.of(caller);
        FundRow body = idempotency
                .once(
                        key,
                        request,
                        FundRow.class,
                        () -> showing.one(recording.record(request, viewer).id(), viewer))
                .body();
        return Etags.answer(RestResponse.Status.CREATED, body, body.version());
    }

    @PUT
    @Path("/{fund}/amounts")
    @RolesAllowed({Roles.FINANCE_BUREAU, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "changeFundAmounts", summary = "更新到位和支付 · What is in place and paid")
    public RestResponse<FundRow> reach(
            @PathParam("fund") UUID fund,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FundAmounts request) {
        recording.reach(fund, request, ifMatch, Viewer.of(caller));
        return answer(fund);
    }

    @POST
    @Path("/{fund}/revocation")
    @RolesAllowed({Roles.FINANCE_BUREAU, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "revokeSpecialFund", summary = "作废资金记录 · Revoke a record with a reason")
    public RestResponse<FundRow> revoke(
            @PathParam("fund") UUID fund,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FundRevocation request) {
        recording.revoke(fund, request, ifMatch, Viewer.of(caller));
        return answer(fund);
    }

    private RestResponse<FundRow> answer(UUID fund) {
        FundRow body = showing.one(fund, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
