package cn.reserve.supplydemand.matching.mark;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How good and how fair suggestions are, over HTTP. */
@Path("/matching/report")
@Tag(name = "matching", description = "供需匹配 · Matching of demand and supply")
@RunOnVirtualThread
public class MatchingReportResource {
    private final ReportingMatching reporting;

    MatchingReportResource(ReportingMatching reporting) {
        this.reporting = reporting;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getMatchingReport",
            summary = "匹配准确率与公平性 · Precision of suggestions, and what local-first changed")
    public MatchingReport report() {
        return reporting.report();
    }
}
