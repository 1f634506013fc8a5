package cn.reserve.library.judging;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who a version of a rule would change, over HTTP. */
@Path("/policy-rules/{ruleId}/{number}/impact")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RunOnVirtualThread
public class ImpactResource {
    private final JudgingProjects judging;
    private final Idempotency idempotency;
    private final Caller caller;

    ImpactResource(JudgingProjects judging, Idempotency idempotency, Caller caller) {
        this.judging = judging;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "startPolicyImpact", summary = "影响分析 · Who would change among all candidates")
    public RestResponse<RunResponse> impact(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Viewer viewer = Viewer.of(caller);
        Answer<RunResponse> answer = idempotency.once(
                key,
                Map.of("rule", ruleId, "number", number),
                RunResponse.class,
                () -> judging.impact(ruleId, number, viewer));
        return RestResponse.status(RestResponse.Status.CREATED, answer.body());
    }
}
