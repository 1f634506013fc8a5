package cn.reserve.library.rules;

import cn.reserve.library.rules.RuleRequests.ConditionRequest;
import cn.reserve.library.rules.RuleRequests.ConditionResponse;
import cn.reserve.library.rules.RuleRequests.EnactmentRequest;
import cn.reserve.library.rules.RuleRequests.EndRequest;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Versions of eligibility rules over HTTP: drafted, put into force, ended. */
@Path("/policy-rules")
@Tag(name = "policy-rules", description = "政策规则 · Eligibility rules")
@RolesAllowed(Roles.SYSTEM_ADMIN)
@RunOnVirtualThread
public class RuleVersionsResource {
    private final DraftingRule drafting;
    private final EnactingRule enacting;
    private final Idempotency idempotency;
    private final Caller caller;

    RuleVersionsResource(DraftingRule drafting, EnactingRule enacting, Idempotency idempotency, Caller caller) {
        this.drafting = drafting;
        this.enacting = enacting;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/check")
    @Operation(operationId = "checkPolicyCondition", summary = "检查条件 · Check a condition")
    public ConditionResponse check(@NotNull @Valid ConditionRequest request) {
        Condition condition = ConditionCheck.require(request.condition());
        return new ConditionResponse(
                condition.asks().stream().map(Fact::variable).toList(),
                ConditionCheck.cost(condition),
                ConditionCheck.MAX_COST);
    }

    @POST
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
        PolicyRuleResponse rule = answer.body();
        return Etags.created("policy-rules/" + rule.id() + "/" + rule.number(), rule, rule.version());
    }

    @PUT
    @Path("/{ruleId}/{number}")
    @Operation(operationId = "changePolicyRule", summary = "修改草稿 · Change a draft")
    public RestResponse<PolicyRuleResponse> change(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RuleRequest request) {
        return tagged(drafting.change(ruleId, number, ifMatch, request, Viewer.of(caller)));
    }

    @DELETE
    @Path("/{ruleId}/{number}")
    @Operation(operationId = "discardPolicyRule", summary = "删除草稿 · Throw a draft away")
    public void discard(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafting.discard(ruleId, number, ifMatch);
    }

    @POST
    @Path("/{ruleId}/{number}/enactment")
    @Operation(operationId = "enactPolicyRule", summary = "生效 · Put a draft into force from a day on")
    public RestResponse<PolicyRuleResponse> enact(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EnactmentRequest request) {
        return tagged(enacting.enact(ruleId, number, ifMatch, request, Viewer.of(caller)));
    }

    @POST
    @Path("/{ruleId}/{number}/end")
    @Operation(operationId = "endPolicyRule", summary = "终止 · Set the last day of a version in force")
    public RestResponse<PolicyRuleResponse> end(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndRequest request) {
        return tagged(enacting.end(ruleId, number, ifMatch, request.lastDay()));
    }

    @POST
    @Path("/{ruleId}/{number}/withdrawal")
    @Operation(operationId = "withdrawPolicyRule", summary = "撤回 · Take back a version whose first day has not come")
    public RestResponse<PolicyRuleResponse> withdraw(
            @PathParam("ruleId") String ruleId,
            @PathParam("number") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(enacting.withdraw(ruleId, number, ifMatch, Viewer.of(caller)));
    }

    private static RestResponse<PolicyRuleResponse> tagged(RuleVersion version) {
        PolicyRuleResponse body = version.response();
        return Etags.answer(body, body.version());
    }
}
