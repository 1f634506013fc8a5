package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What fits a demand, and what a supply fits. */
@Path("")
@RunOnVirtualThread
public class SuggestionsResource {
    private final SuggestingSupplies supplies;
    private final SuggestingDemands demands;

    SuggestionsResource(SuggestingSupplies supplies, SuggestingDemands demands) {
        this.supplies = supplies;
        this.demands = demands;
    }

    @GET
    @Path("/demands/{id}/suggestions")
    @Tag(name = "demands")
    @Operation(operationId = "suggestSupplies", summary = "Supplies that fit the demand, best first, with reasons")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    public Suggestions supplies(UUID id) {
        return supplies.forDemand(id);
    }

    @GET
    @Path("/supplies/{id}/suggestions")
    @Tag(name = "supplies")
    @Operation(operationId = "suggestDemands", summary = "Demands that the supply fits, best first, with reasons")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    public WantedSuggestions demands(UUID id) {
        return demands.forSupply(id);
    }
}
