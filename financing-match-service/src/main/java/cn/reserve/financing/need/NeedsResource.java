package cn.reserve.financing.need;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Browsing needs and looking at one. */
@Path("/needs")
@Tag(name = "needs", description = "What whitelisted projects want to borrow")
@RunOnVirtualThread
@RolesAllowed({
    Roles.BANK_OFFICER,
    Roles.BANK_MANAGER,
    Roles.ENTERPRISE,
    Roles.CENTRAL_BANK,
    Roles.COMMISSION_PREPARER,
    Roles.COMMISSION_APPROVER,
    Roles.AUDITOR
})
public class NeedsResource {
    private final NeedListing listing;
    private final ViewingNeed viewing;
    private final Caller caller;

    NeedsResource(NeedListing listing, ViewingNeed viewing, Caller caller) {
        this.listing = listing;
        this.viewing = viewing;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listNeeds", summary = "Needs that the caller may see; an enterprise sees its own")
    public Page<NeedRow> list(@BeanParam NeedSearch search, @BeanParam PageParams paging) {
        return listing.page(NeedScope.of(caller), search.criteria(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getNeed",
            summary = "One need; contact data and figures follow the enterprise's consent, each look is audited")
    public RestResponse<NeedResponse> get(@PathParam("id") UUID id) {
        NeedResponse need = viewing.view(id);
        return Etags.answer(need, need.version());
    }
}
