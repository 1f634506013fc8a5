package cn.reserve.library.judging;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trying a condition over HTTP. */
@Path("/policy-rules/trial")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RunOnVirtualThread
public class TrialResource {
    private final TryingCondition trying;

    TrialResource(TryingCondition trying) {
        this.trying = trying;
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "tryPolicyCondition", summary = "试算 · Try a condition on real projects")
    public TrialResponse trial(@NotNull @Valid TrialRequest request) {
        return trying.tried(request);
    }
}
