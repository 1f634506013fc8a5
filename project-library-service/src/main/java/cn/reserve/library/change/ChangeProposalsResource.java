package cn.reserve.library.change;

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

/** Asking for a change of a project over HTTP. */
@Path("/projects/{id}/change-requests")
@Tag(name = "change-requests", description = "变更申请 · Change requests")
@RunOnVirtualThread
public class ChangeProposalsResource {
    private final ProposingChange proposing;
    private final ShowingChange showing;
    private final Idempotency idempotency;
    private final Caller caller;

    ChangeProposalsResource(ProposingChange proposing, ShowingChange showing, Idempotency idempotency, Caller caller) {
        this.proposing = proposing;
        this.showing = showing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    private record Sent(UUID project, ChangeProposal proposal) {}

    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Operation(operationId = "proposeChange", summary = "申请变更 · Ask for a change of an admitted project")
    public RestResponse<ProjectChangeResponse> propose(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ChangeProposal request) {
        Viewer viewer = Viewer.of(caller);
        proposing.requireOwn(id, viewer);
        Answer<ProjectChangeResponse> answer = idempotency.once(
                key,
                new Sent(id, request),
                ProjectChangeResponse.class,
                () -> showing.of(proposing.propose(id, request, ifMatch, viewer), viewer));
        ProjectChangeResponse body = answer.body();
        return Etags.answer(RestResponse.Status.CREATED, body, body.version());
    }
}
