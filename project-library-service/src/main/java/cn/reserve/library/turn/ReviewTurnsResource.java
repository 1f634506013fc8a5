package cn.reserve.library.turn;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inboxes and workload over HTTP. */
@Path("/reviews")
@Tag(name = "review-turns", description = "审核待办与工作量 · Inboxes and workload")
@RunOnVirtualThread
public class ReviewTurnsResource {
    private final ListingTurns listing;
    private final CountingWorkload counting;
    private final Caller caller;

    ReviewTurnsResource(ListingTurns listing, CountingWorkload counting, Caller caller) {
        this.listing = listing;
        this.counting = counting;
        this.caller = caller;
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
            operationId = "listReviewTurns",
            summary = "审核待办 · What waits for a level, soonest deadline first; or what was decided")
    public Page<TurnRow> list(@BeanParam @Valid TurnSearch search, @BeanParam PageParams paging) {
        return listing.of(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/workload")
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReviewWorkload",
            summary = "审核工作量 · Open, overdue and decided, by level, district, bureau and person")
    public WorkloadResponse workload(
            @QueryParam("days")
                    @DefaultValue("90")
                    @Min(1)
                    @Max(366)
                    @Parameter(description = "Decisions of so many days, back from now")
                    int days) {
        return counting.over(days, Viewer.of(caller));
    }
}
