package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The submissions of a round over HTTP. */
@Path("/collection-rounds/{collection}/submissions")
@Tag(name = "collection-rounds", description = "Rounds in which the four sheets are collected")
@RunOnVirtualThread
public class SubmissionsOfRoundResource {
    private final ShowingSubmissions showing;

    SubmissionsOfRoundResource(ShowingSubmissions showing) {
        this.showing = showing;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listSubmissions", summary = "What enterprises handed in, or are filling in")
    public Page<SubmissionResponse> list(
            @PathParam("collection") UUID collection,
            @BeanParam SubmissionSearch search,
            @BeanParam PageParams paging) {
        return showing.page(collection, search, paging);
    }
}
