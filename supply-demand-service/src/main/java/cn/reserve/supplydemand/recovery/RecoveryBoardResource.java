package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.listing.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One year's recovery and the targets. */
@Path("/recovery-board")
@Tag(name = "recovery", description = "What the city recovers, year by year")
@RunOnVirtualThread
public class RecoveryBoardResource {
    private final ReadingRecovery reading;

    RecoveryBoardResource(ReadingRecovery reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "readRecoveryBoard",
            summary = "One year by indicator and county, and how far the city is on the way to its targets")
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
    public RecoveryBoard board(
            @QueryParam("year")
                    @Parameter(
                            description = "The last year that is over, unless named",
                            schema = @Schema(type = SchemaType.INTEGER))
                    @Nullable
                    String year) {
        return reading.board(Parameters.decimal("year", year));
    }
}
