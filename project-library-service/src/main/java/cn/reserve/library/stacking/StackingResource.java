package cn.reserve.library.stacking;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Policy stacking over HTTP. */
@Path("/projects/{id}/programmes")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RunOnVirtualThread
public class StackingResource {
    private final StackingProgrammes stacking;
    private final Caller caller;

    StackingResource(StackingProgrammes stacking, Caller caller) {
        this.stacking = stacking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "listProjectProgrammes", summary = "可享政策测算 · Programmes and their best combination")
    public StackingResponse programmes(@PathParam("id") UUID id) {
        return stacking.of(id, Viewer.of(caller));
    }
}
