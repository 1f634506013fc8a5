package cn.reserve.library.dispatch.light;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Thresholds of the lights over HTTP. */
@Path("/dispatch/light-rules")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class LightRulesResource {
    private final LightRules rules;
    private final Idempotency idempotency;
    private final Caller caller;

    LightRulesResource(LightRules rules, Idempotency idempotency, Caller caller) {
        this.rules = rules;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "listDispatchLightRules", summary = "亮灯规则 · Thresholds of the lights, latest first")
    public LightRule.LightRules list() {
        return rules.all(Viewer.of(caller));
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "addDispatchLightRule", summary = "起草亮灯规则 · Draft thresholds from a day on")
    public RestResponse<LightRule> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid LightRuleRequest request) {
        Viewer viewer = Viewer.of(caller);
        LightRule body = idempotency
                .once(key, request, LightRule.class, () -> rules.add(request, viewer))
                .body();
        return RestResponse.status(RestResponse.Status.CREATED, body);
    }

    @POST
    @Path("/{lightRule}/enactment")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "enactDispatchLightRule", summary = "启用亮灯规则 · Put drafted thresholds into force")
    public LightRule enact(@PathParam("lightRule") UUID lightRule) {
        return rules.enact(lightRule, Viewer.of(caller));
    }

    @DELETE
    @Path("/{lightRule}")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(
            operationId = "removeDispatchLightRule",
            summary = "删除未生效的亮灯规则 · Remove drafted thresholds, or those yet to begin")
    public void remove(@PathParam("lightRule") UUID lightRule) {
        rules.remove(lightRule, Viewer.of(caller));
    }
}
