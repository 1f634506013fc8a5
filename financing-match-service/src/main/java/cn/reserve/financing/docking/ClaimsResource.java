package cn.reserve.financing.docking;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** A bank claims a need. */
@Path("/needs/{id}/cases")
@Tag(name = "cases")
@RunOnVirtualThread
public class ClaimsResource {
    private final ClaimingNeed claiming;

    ClaimsResource(ClaimingNeed claiming) {
        this.claiming = claiming;
    }

    @POST
    @RolesAllowed({Roles.BANK_OFFICER, Roles.BANK_MANAGER})
    @Operation(operationId = "claimNeed", summary = "The bank claims the need and opens its case")
    @ResponseStatus(201)
    public RestResponse<CaseResponse> claim(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CaseRequests.Step request) {
        Answer<CaseResponse> answer = claiming.claim(id, request, key);
        return Etags.answer(
                RestResponse.Status.CREATED, answer.body(), answer.body().version());
    }
}
