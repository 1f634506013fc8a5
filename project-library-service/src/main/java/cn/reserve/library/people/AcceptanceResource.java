package cn.reserve.library.people;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The invited person's side over HTTP. */
@Path("/invitations/acceptance")
@Tag(name = "people", description = "企业人员 · An enterprise's people")
@RunOnVirtualThread
public class AcceptanceResource {
    private final AcceptingInvitation accepting;
    private final Caller caller;

    AcceptanceResource(AcceptingInvitation accepting, Caller caller) {
        this.accepting = accepting;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.APPLICANT, Roles.ENTERPRISE})
    @Operation(operationId = "acceptInvitation", summary = "接受邀请 · Join an enterprise by the code of an invitation")
    public AcceptanceResponse accept(@NotNull @Valid AcceptanceRequest request) {
        return accepting.accept(request, caller.username().orElse(""), Viewer.of(caller));
    }
}
