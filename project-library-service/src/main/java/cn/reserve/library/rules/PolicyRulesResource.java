package cn.reserve.library.rules;

import cn.reserve.library.rules.RuleRequests.ConditionRequest;
import cn.reserve.library.rules.RuleRequests.ConditionResponse;
import cn.reserve.library.rules.RuleRequests.EnactmentRequest;
import cn.reserve.library.rules.RuleRequests.EndRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The eligibility rules over HTTP. */
@Path("/policy-rules")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RunOnVirtualThread
public class PolicyRulesResource {
    private static final Role[] SEE_DRAFTS = {
        Role.SYSTEM_ADMIN, Role.COMMISSION_PREPARER, Role.COMMISSION_APPROVER, Role.AUDITOR
    };

    private final PolicyRules rules;
    private final DraftingRule drafting;
    private final EnactingRule enacting;
    private final Idempotency idempotency;
    private final Caller caller;

    PolicyRulesResource(
            PolicyRules rules, DraftingRule drafting, EnactingRule enacting, Idempotency idempotency, Caller caller) {
        this.rules = rules;
        this.drafting = drafting;
        this.enacting = enacting;
        this.idempotency = idempotency;
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

    @POST
    @Path("/check")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "checkPolicyCondition", summary = "检查条件 · Check a condition")
    public ConditionResponse check(@NotNull @Valid ConditionRequest request) {
        Condition condition = ConditionCheck.require(request.condition());
        return new ConditionResponse(
                condition.asks().stream().map(Fact::variable).toList(),
                ConditionCheck.cost(condition),
                ConditionCheck.MAX_COST);
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "draftPolicyRule", summary = "起草规则 · Draft a rule or a new version of one")
    public RestResponse<PolicyRuleResponse> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RuleRequest request) {
        Viewer viewer = Viewer.of(caller);
        Answer<PolicyRuleResponse> answer = idempotency.once(
                key,
                request,
                PolicyRuleResponse.class,
                () -> drafting.draft(request, viewer).response());
        return tagged(RestResponse.Status.CREATED, answer.body());
    }

    @GET
    @Path("/{ruleId}/{number}")
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
    @Operation(operationId = "getPolicyRule", summary = "规则版本 · Read a version of a rule")
    public RestResponse<PolicyRuleResponse> get(@PathParam("ruleId") String ruleId, @PathParam("number") int number) {
        return tagged(RestResponse.Status.OK, rules.one(ruleId, number, caller.isAny(SEE_DRAFTS)));
    }

    @PUT
    @Path("/{ruleId}/{number}")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "changePolicyRule", summary = "修改草稿 · Change a draft")
    public RestResponse<PolicyRuleResponse> change(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RuleRequest request) {
        return tagged(
                RestResponse.Status.OK,
                drafting.change(ruleId, number, ifMatch, request, Viewer.of(caller))
                        .response());
    }

    @DELETE
    @Path("/{ruleId}/{number}")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "discardPolicyRule", summary = "删除草稿 · Throw a draft away")
    public void discard(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafting.discard(ruleId, number, ifMatch);
    }

    @POST
    @Path("/{ruleId}/{number}/enactment")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "enactPolicyRule", summary = "生效 · Put a draft into force from a day on")
    public RestResponse<PolicyRuleResponse> enact(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EnactmentRequest request) {
        return tagged(
                RestResponse.Status.OK,
                enacting.enact(ruleId, number, ifMatch, request, Viewer.of(caller))
                        .response());
    }

    @POST
    @Path("/{ruleId}/{number}/end")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "endPolicyRule", summary = "终止 · Set the last day of a version in force")
    public RestResponse<PolicyRuleResponse> end(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndRequest request) {
        return tagged(
                RestResponse.Status.OK,
                enacting.end(ruleId, number, ifMatch, request.lastDay()).response());
    }

    private static RestResponse<PolicyRuleResponse> tagged(RestResponse.Status status, PolicyRuleResponse body) {
        return ResponseBuilder.create(status, body)
                .tag(Etags.of(body.version()))
                .build();
    }
}
