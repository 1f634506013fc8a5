package cn.reserve.library.people;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Invitations over HTTP. */
@Path("/enterprises/{id}/invitations")
@Tag(name = "people", description = "企业人员 · An enterprise's people")
@RunOnVirtualThread
public class InvitationsResource {
    private final ShowingPeople showing;
    private final InvitingPeople inviting;
    private final Caller caller;

    InvitationsResource(ShowingPeople showing, InvitingPeople inviting, Caller caller) {
        this.showing = showing;
        this.inviting = inviting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "listInvitations", summary = "邀请记录 · Invitations of the own enterprise")
    public InvitationsResponse list(@PathParam("id") UUID id) {
        return showing.invitations(id, Viewer.of(caller));
    }

    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Operation(operationId = "invitePerson", summary = "邀请人员 · Invite a person; the answer shows the code once")
    public RestResponse<InvitationResponse> invite(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid InvitationRequest request) {
        InvitationResponse body = inviting.invite(id, request, key, Viewer.of(caller));
        return Etags.answer(RestResponse.Status.CREATED, body, body.version());
    }

    @POST
    @Path("/{invitation}/withdrawal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "withdrawInvitation", summary = "撤回邀请 · Take an invitation back")
    public RestResponse<InvitationResponse> withdraw(
            @PathParam("id") UUID id,
            @PathParam("invitation") UUID invitation,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        InvitationResponse body = inviting.withdraw(id, invitation, ifMatch, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
