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

/** What the supplying side thinks of a suggested demand. */
@Path("/supplies/{id}/suggestions/{suggestedDemand}/mark")
@Tag(name = "supplies")
@RunOnVirtualThread
public class SuggestedDemandMarkResource {
    private final MarkingSuggestion marking;

    SuggestedDemandMarkResource(MarkingSuggestion marking) {
        this.marking = marking;
    }

    @PUT
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "markSuggestedDemand", summary = "评价推荐的需求 · Say whether a suggested demand is good")
    public MarkResponse atSupply(
            @PathParam("id") UUID id, @PathParam("suggestedDemand") UUID demand, @NotNull @Valid MarkRequest request) {
        return marking.atSupply(id, demand, request);
    }

    @DELETE
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "unmarkSuggestedDemand", summary = "撤回评价 · Take back what was said of a suggested demand")
    public void takeBackAtSupply(@PathParam("id") UUID id, @PathParam("suggestedDemand") UUID demand) {
        marking.takeBackAtSupply(id, demand);
    }
}
