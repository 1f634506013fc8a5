package cn.reserve.library.rules;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The programmes that rules belong to, over HTTP. */
@Path("/policy-programmes")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RolesAllowed({
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
    Roles.SYSTEM_ADMIN
})
@RunOnVirtualThread
public class RuleProgrammesResource {
    private final RuleProgrammes programmes;

    RuleProgrammesResource(RuleProgrammes programmes) {
        this.programmes = programmes;
    }

    @GET
    @Operation(operationId = "listPolicyProgrammes", summary = "政策名称 · The programmes with their names")
    public ProgrammeResponse.Programmes list() {
        return new ProgrammeResponse.Programmes(programmes.all());
    }
}
