package cn.reserve.library.judging;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who a version of a rule would change, over HTTP. */
@Path("/policy-rules/{ruleId}/{number}/impact")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RunOnVirtualThread
public class ImpactResource {
    private final JudgingProjects judging;
    private final Caller caller;

    ImpactResource(JudgingProjects judging, Caller caller) {
        this.judging = judging;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "startPolicyImpact", summary = "影响分析 · Who would change among all candidates")
    public RestResponse<RunResponse> impact(@PathParam("ruleId") String ruleId, @PathParam("number") int number) {
        return RestResponse.status(RestResponse.Status.CREATED, judging.impact(ruleId, number, Viewer.of(caller)));
    }
}
