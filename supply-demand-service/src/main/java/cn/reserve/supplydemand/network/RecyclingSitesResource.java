package cn.reserve.supplydemand.network;

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

/** The register of the recycling network. */
@Path("/recycling-sites")
@Tag(name = "recycling network", description = "Stations, sorting centres, dismantlers and second-hand markets")
@RunOnVirtualThread
public class RecyclingSitesResource {
    private final SavingSite saving;
    private final DecidingOnSite deciding;
    private final ReadingSites reading;

    RecyclingSitesResource(SavingSite saving, DecidingOnSite deciding, ReadingSites reading) {
        this.saving = saving;
        this.deciding = deciding;
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listRecyclingSites",
            summary = "Operating and closed sites, and those that wait as far as the caller has to do with them")
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
    public Page<SiteResponse> list(@BeanParam SiteSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "proposeRecyclingSite", summary = "Propose a site of the caller's enterprise")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<SiteResponse> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull SiteRequest request) {
        SiteResponse proposed = saving.propose(key, request).body();
        return Etags.created("recycling-sites/" + proposed.id(), proposed, proposed.version());
    }

    @GET
    @Path("/board")
    @Operation(operationId = "readNetworkBoard", summary = "Operating sites by county and kind")
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
    public NetworkBoard board() {
        return reading.board();
    }

    @GET
    @Path("/{site}")
    @Operation(operationId = "readRecyclingSite", summary = "One site")
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
    public RestResponse<SiteResponse> read(@PathParam("site") UUID site) {
        return tagged(reading.one(site));
    }

    @PUT
    @Path("/{site}")
    @Operation(
            operationId = "changeRecyclingSite",
            summary = "Change one of the caller's sites; of a confirmed one, propose the change")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<SiteResponse> change(
            @PathParam("site") UUID site,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SiteRequest request) {
        return tagged(saving.change(site, ifMatch, request));
    }

    @POST
    @Path("/{site}/withdrawal")
    @Operation(operationId = "withdrawRecyclingSite", summary = "Give up a proposal, or the change that waits")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<SiteResponse> withdraw(
            @PathParam("site") UUID site, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(saving.withdraw(site, ifMatch));
    }

    @POST
    @Path("/{site}/confirmation")
    @Operation(operationId = "confirmRecyclingSite", summary = "Confirm what waits: the site, or its change")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    public RestResponse<SiteResponse> confirm(
            @PathParam("site") UUID site, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(deciding.confirm(site, ifMatch));
    }

    @POST
    @Path("/{site}/return")
    @Operation(operationId = "returnRecyclingSite", summary = "Send back what waits, with the reason")
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    public RestResponse<SiteResponse> sendBack(
            @PathParam("site") UUID site,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SiteReason request) {
        return tagged(deciding.sendBack(site, ifMatch, request));
    }

    @POST
    @Path("/{site}/closing")
    @Operation(operationId = "closeRecyclingSite", summary = "Close an operating site, with the day and the reason")
    @RolesAllowed({Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER})
    public RestResponse<SiteResponse> close(
            @PathParam("site") UUID site,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SiteClosing request) {
        return tagged(deciding.close(site, ifMatch, request));
    }

    private static RestResponse<SiteResponse> tagged(SiteResponse site) {
        return Etags.answer(site, site.version());
    }
}
