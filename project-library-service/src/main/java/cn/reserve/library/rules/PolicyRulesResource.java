package cn.reserve.library.rules;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The eligibility rules over HTTP, to read; the system administrator changes them at {@link RuleVersionsResource}. */
@Path("/policy-rules")
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
public class PolicyRulesResource {
    private static final Role[] SEE_DRAFTS = {
        Role.SYSTEM_ADMIN, Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER, Role.AUDITOR
    };

    private final PolicyRules rules;
    private final Caller caller;

    PolicyRulesResource(PolicyRules rules, Caller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    /** All rules in the order in which they are judged. */
    public record PolicyRuleList(List<PolicyRuleResponse> items) {

        /** Defensive copy. */
        public PolicyRuleList {
            items = List.copyOf(items);
        }
    }

    @GET
    @Operation(operationId = "listPolicyRules", summary = "政策规则列表 · List the eligibility rules")
    public PolicyRuleList list(
            @QueryParam("on")
                    @Parameter(description = "ISO date: the versions that judged on it; default all versions")
                    @Nullable
                    String on) {
        return new PolicyRuleList(rules.list(on, caller.isAny(SEE_DRAFTS)));
    }

    @GET
    @Path("/facts")
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPolicyFacts", summary = "可用事实 · What conditions may ask")
    public FactResponse.Palette facts() {
        return FactResponse.palette();
    }

    @GET
    @Path("/{ruleId}/{number}")
    @Operation(operationId = "getPolicyRule", summary = "规则版本 · Read a version of a rule")
    public RestResponse<PolicyRuleResponse> get(@PathParam("ruleId") String ruleId, @PathParam("number") int number) {
        PolicyRuleResponse rule = rules.one(ruleId, number, caller.isAny(SEE_DRAFTS), caller.subject());
        return Etags.answer(rule, rule.version());
    }
}
