package cn.reserve.supplydemand.disposal;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Equipment that commissioned projects retire, on its way to a certificate. */
@Path("/equipment-disposals")
@Tag(
        name = "equipment-disposals",
        description = "废旧设备处置 · Retired equipment, offered to recyclers until a certificate closes it")
@RunOnVirtualThread
public class DisposalsResource {
    private static final String IF_MATCH = "If-Match";

    private final ReadingDisposals reading;
    private final BiddingForEquipment bidding;
    private final HandingOver handing;
    private final CertifyingDisposal certifying;
    private final PromotingEquipment promoting;

    DisposalsResource(
            ReadingDisposals reading,
            BiddingForEquipment bidding,
            HandingOver handing,
            CertifyingDisposal certifying,
            PromotingEquipment promoting) {
        this.reading = reading;
        this.bidding = bidding;
        this.handing = handing;
        this.certifying = certifying;
        this.promoting = promoting;
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
    @Operation(operationId = "listEquipmentDisposals", summary = "废旧设备列表 · Retired equipment within the caller's scope")
    public Page<DisposalRow> list(@BeanParam DisposalSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
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
    @Operation(operationId = "readEquipmentDisposal", summary = "废旧设备详情 · One line of retired equipment")
    public RestResponse<DisposalResponse> read(UUID id) {
        return tagged(reading.one(id));
    }

    @POST
    @Path("/{id}/bids")
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "bidForEquipment", summary = "报价回收 · A recycler offers to take it")
    public RestResponse<DisposalResponse> bid(
            UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DisposalRequests.Bidding request) {
        DisposalResponse bid = bidding.bid(id, key, request).body();
        return Etags.created("equipment-disposals/" + id, bid, bid.version());
    }

    @POST
    @Path("/{id}/bid-withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawBidForEquipment", summary = "撤回报价 · A recycler takes its bid back")
    public RestResponse<DisposalResponse> withdraw(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DisposalRequests.Reason request) {
        return tagged(bidding.withdraw(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/choice")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "chooseRecycler", summary = "选定回收企业 · The enterprise chooses a bid")
    public RestResponse<DisposalResponse> choose(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DisposalRequests.Choice request) {
        return tagged(handing.choose(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "releaseEquipment", summary = "取消约定 · Either side steps back before the pick-up")
    public RestResponse<DisposalResponse> release(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DisposalRequests.Reason request) {
        return tagged(handing.release(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/pick-up")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "statePickUp", summary = "登记或确认提货 · A side says when how much was taken away")
    public RestResponse<DisposalResponse> pickUp(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DisposalRequests.PickUp request) {
        return tagged(handing.pickUp(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/outcome")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(
            operationId = "stateDisposalOutcome",
            summary = "登记其他去向 · It was sold, is kept, or was disposed of by somebody else")
    public RestResponse<DisposalResponse> endOtherwise(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DisposalRequests.Otherwise request) {
        return tagged(handing.endOtherwise(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/offering")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "offerEquipmentAgain", summary = "重新推送 · What was sold or kept is offered after all")
    public RestResponse<DisposalResponse> offerAfterAll(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return tagged(handing.offerAfterAll(id, ifMatch));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "handInDisposalCertificate", summary = "提交处置证明 · Hands the certificate in")
    public RestResponse<DisposalResponse> handIn(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DisposalRequests.Certificate request) {
        return tagged(certifying.handIn(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "acceptDisposalCertificate", summary = "审核通过 · The certificate is right")
    public RestResponse<DisposalResponse> accept(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return tagged(certifying.accept(id, ifMatch));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "returnDisposalCertificate", summary = "退回处置证明 · The certificate is not right")
    public RestResponse<DisposalResponse> sendBack(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DisposalRequests.Reason request) {
        return tagged(certifying.sendBack(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/reminder")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "remindRecyclers", summary = "催办 · Reminds whom it fits")
    public RestResponse<DisposalResponse> remind(UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch) {
        return tagged(promoting.remind(id, ifMatch));
    }

    @POST
    @Path("/{id}/invitation")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "inviteRecycler", summary = "邀请回收企业 · Names a recycler that is to look at it")
    public RestResponse<DisposalResponse> invite(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DisposalRequests.Invitation request) {
        return tagged(promoting.invite(id, ifMatch, request.uscc()));
    }

    private static RestResponse<DisposalResponse> tagged(DisposalResponse found) {
        return Etags.answer(found, found.version());
    }
}
