package cn.reserve.supplydemand.matching.mark;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the demanding side, or an official, thinks of a suggested supply. */
@Path("/demands/{id}/suggestions/{suggestedSupply}/mark")
@Tag(name = "demands")
@RunOnVirtualThread
public class SuggestedSupplyMarkResource {
    private final MarkingSuggestion marking;

    SuggestedSupplyMarkResource(MarkingSuggestion marking) {
        this.marking = marking;
    }

    @PUT
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER
    })
    @Operation(operationId = "markSuggestedSupply", summary = "评价推荐的供给 · Say whether a suggested supply is good")
    public MarkResponse atDemand(
            @PathParam("id") UUID id, @PathParam("suggestedSupply") UUID supply, @NotNull @Valid MarkRequest request) {
        return marking.atDemand(id, supply, request);
    }

    @DELETE
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER
    })
    @Operation(operationId = "unmarkSuggestedSupply", summary = "撤回评价 · Take back what was said of a suggested supply")
    public void takeBackAtDemand(@PathParam("id") UUID id, @PathParam("suggestedSupply") UUID supply) {
        marking.takeBackAtDemand(id, supply);
    }
}
