package cn.reserve.library.review;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Passing several projects at once over HTTP. */
@Path("/reviews/passes")
@Tag(name = "reviews", description = "项目审核 · Reviews")
@RunOnVirtualThread
public class PassesResource {
    private final PassingTogether passing;
    private final Caller caller;

    PassesResource(PassingTogether passing, Caller caller) {
        this.passing = passing;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(
            operationId = "passProjects",
            summary = "批量审核通过 · Pass several projects, each by its own decision; the commission admits")
    public PassesResponse pass(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PassesRequest request) {
        return passing.pass(request, key, Viewer.of(caller));
    }
}
