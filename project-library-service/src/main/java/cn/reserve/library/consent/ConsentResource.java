package cn.reserve.library.consent;

import cn.reserve.library.form.Consent;
import cn.reserve.library.project.ProjectResponse;
import cn.reserve.library.project.ShowingProject;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Consent over HTTP. */
@Path("/projects/{id}/consent")
@Tag(name = "projects", description = "项目储备 · Projects")
@RunOnVirtualThread
public class ConsentResource {
    private final ChangingConsent changing;
    private final ShowingProject showing;
    private final Caller caller;

    ConsentResource(ChangingConsent changing, ShowingProject showing, Caller caller) {
        this.changing = changing;
        this.showing = showing;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "changeConsent", summary = "变更授权 · Give, renew or withdraw the consent for banks")
    public RestResponse<ProjectResponse> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Consent request) {
        Viewer viewer = Viewer.of(caller);
        ProjectResponse body = showing.of(changing.change(id, request, ifMatch, viewer), viewer);
        return Etags.answer(body, body.version());
    }
}
