package cn.reserve.library.rules;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The eligibility rules over HTTP, read only. */
@Path("/policy-rules")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RunOnVirtualThread
public class PolicyRulesResource {
    private final PolicyRules rules;

    PolicyRulesResource(PolicyRules rules) {
        this.rules = rules;
    }

    /** All rules in the order in which they are judged. */
    public record PolicyRuleList(List<PolicyRuleResponse> items) {

        /** Defensive copy. */
        public PolicyRuleList {
            items = List.copyOf(items);
        }
    }

    @GET
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
    @Operation(operationId = "listPolicyRules", summary = "政策规则列表 · List the eligibility rules")
    public PolicyRuleList list() {
        return new PolicyRuleList(rules.list());
    }
}
