package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What fits a demand. */
@Path("/demands/{id}/suggestions")
@Tag(name = "demands")
@RunOnVirtualThread
public class SuggestedSuppliesResource {
    private final SuggestingSupplies suggesting;

    SuggestedSuppliesResource(SuggestingSupplies suggesting) {
        this.suggesting = suggesting;
    }

    @GET
    @Operation(operationId = "suggestSupplies", summary = "Supplies that fit the demand, best first, with reasons")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    public Suggestions list(@PathParam("id") UUID id) {
        return suggesting.forDemand(id);
    }
}
