package cn.reserve.supplydemand.edition;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Two rounds beside each other over HTTP. */
@Path("/collection-rounds/{collection}/comparison")
@Tag(name = "collection-rounds", description = "Rounds in which the four sheets are collected")
@RunOnVirtualThread
public class ComparisonResource {
    private final ComparingRounds comparing;

    ComparisonResource(ComparingRounds comparing) {
        this.comparing = comparing;
    }

    @GET
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "compareCollectionRounds", summary = "A round beside another, by their latest editions")
    public Comparison compare(
            @PathParam("collection") UUID collection,
            @QueryParam("with") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) @Nullable
                    String with) {
        UUID other = Parameters.uuid("with", with);
        if (other == null) {
            throw Problems.invalid(Violation.of("with", "required"));
        }
        return comparing.compare(collection, other);
    }
}
