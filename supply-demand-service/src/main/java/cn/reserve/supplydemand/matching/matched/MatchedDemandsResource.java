package cn.reserve.supplydemand.matching.matched;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was found for demands, over HTTP. */
@Path("/matching/demands")
@Tag(name = "matching", description = "供需匹配 · Matching of demand and supply")
@RunOnVirtualThread
public class MatchedDemandsResource {
    private final ReadingMatched reading;

    MatchedDemandsResource(ReadingMatched reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listMatchedDemands",
            summary = "匹配结果 · Demands within the caller's scope, each with the first of its suggestions")
    public Page<MatchedDemand> list(@BeanParam MatchedSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }
}
