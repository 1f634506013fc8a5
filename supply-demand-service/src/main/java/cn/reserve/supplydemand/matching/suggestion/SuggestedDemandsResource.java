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

/** What a supply fits. */
@Path("/supplies/{id}/suggestions")
@Tag(name = "supplies")
@RunOnVirtualThread
public class SuggestedDemandsResource {
    private final SuggestingDemands suggesting;

    SuggestedDemandsResource(SuggestingDemands suggesting) {
        this.suggesting = suggesting;
    }

    @GET
    @Operation(operationId = "suggestDemands", summary = "Demands that the supply fits, best first, with reasons")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    public WantedSuggestions list(@PathParam("id") UUID id) {
        return suggesting.forSupply(id);
    }
}
