package cn.reserve.supplydemand.tradein;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Trade-in offers of consumer goods. */
@Path("/trade-in-offers")
@Tag(name = "trade-in", description = "What enterprises give for old consumer goods")
@RunOnVirtualThread
public class TradeInOffersResource {
    private final OfferingTradeIn offering;
    private final ReadingOffers reading;

    TradeInOffersResource(OfferingTradeIn offering, ReadingOffers reading) {
        this.offering = offering;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listTradeInOffers",
            summary = "Offers that stand today; own ones and officials in every state")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN
    })
    public Page<OfferResponse> list(@BeanParam OfferSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "publishTradeInOffer", summary = "Publish an offer of the caller's enterprise")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<OfferResponse> publish(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull OfferRequest request) {
        OfferResponse published = offering.publish(key, request).body();
        return Etags.created("trade-in-offers/" + published.id(), published, published.version());
    }

    @GET
    @Path("/{offer}")
    @Operation(operationId = "readTradeInOffer", summary = "One offer")
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN
    })
    public RestResponse<OfferResponse> read(@PathParam("offer") UUID offer) {
        return tagged(reading.one(offer));
    }

    @PUT
    @Path("/{offer}")
    @Operation(operationId = "changeTradeInOffer", summary = "Change one of the caller's own offers")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<OfferResponse> change(
            @PathParam("offer") UUID offer,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OfferRequest request) {
        return tagged(offering.change(offer, ifMatch, request));
    }

    @POST
    @Path("/{offer}/ending")
    @Operation(operationId = "endTradeInOffer", summary = "End one of the caller's own offers")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<OfferResponse> end(
            @PathParam("offer") UUID offer, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(offering.end(offer, ifMatch));
    }

    @POST
    @Path("/{offer}/taking-down")
    @Operation(operationId = "takeDownTradeInOffer", summary = "Take an offer down, with the reason (commerce bureau)")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    public RestResponse<OfferResponse> takeDown(
            @PathParam("offer") UUID offer,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OfferReason request) {
        return tagged(offering.takeDown(offer, ifMatch, request));
    }

    @POST
    @Path("/{offer}/putting-back")
    @Operation(operationId = "putBackTradeInOffer", summary = "Put an offer back that was taken down (commerce bureau)")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    public RestResponse<OfferResponse> putBack(
            @PathParam("offer") UUID offer, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(offering.putBack(offer, ifMatch));
    }

    private static RestResponse<OfferResponse> tagged(OfferResponse offer) {
        return Etags.answer(offer, offer.version());
    }
}
