package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What plans ask for. */
@Path("/recovery-targets")
@Tag(name = "recovery", description = "What the city recovers, year by year")
@RunOnVirtualThread
public class RecoveryTargetsResource {
    private final SettingTargets setting;

    RecoveryTargetsResource(SettingTargets setting) {
        this.setting = setting;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "setRecoveryTarget", summary = "Enter what a plan asks for (commerce bureau, preparer)")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    public RestResponse<TargetStanding> set(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull RecoveryTargetRequest request) {
        TargetStanding set = setting.set(key, request).body();
        return Etags.created("recovery-targets/" + set.id(), set, set.version());
    }

    @PUT
    @Path("/{goal}")
    @Operation(operationId = "changeRecoveryTarget", summary = "Change a target (commerce bureau, preparer)")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    public RestResponse<TargetStanding> change(
            @PathParam("goal") UUID goal,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecoveryTargetRequest request) {
        return tagged(setting.change(goal, ifMatch, request));
    }

    @POST
    @Path("/{goal}/ending")
    @Operation(operationId = "endRecoveryTarget", summary = "End a target, with the reason (commerce bureau, preparer)")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    public RestResponse<TargetStanding> end(
            @PathParam("goal") UUID goal,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecoveryTargetEnding request) {
        return tagged(setting.end(goal, ifMatch, request));
    }

    private static RestResponse<TargetStanding> tagged(TargetStanding target) {
        return Etags.answer(target, target.version());
    }
}
