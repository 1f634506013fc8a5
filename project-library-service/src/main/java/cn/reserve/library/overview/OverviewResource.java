package cn.reserve.library.overview;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overview over HTTP. */
@Path("/overview")
@Tag(name = "overview", description = "总览 · Overview")
@RunOnVirtualThread
public class OverviewResource {
    private final LookingOver looking;
    private final Caller caller;

    OverviewResource(LookingOver looking, Caller caller) {
        this.looking = looking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getOverview",
            summary = "总览 · Reserve, whitelist, investment, lights, reviews and problems, in all and by county")
    public OverviewResponse get() {
        return looking.over(Viewer.of(caller));
    }
}
