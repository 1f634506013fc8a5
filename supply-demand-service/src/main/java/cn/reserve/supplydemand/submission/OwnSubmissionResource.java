package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's own submission of a round over HTTP. */
@Path("/collection-rounds/{collection}/own-submission")
@Tag(name = "collection-rounds", description = "Rounds in which the four sheets are collected")
@RunOnVirtualThread
public class OwnSubmissionResource {
    private final FillingSubmission filling;

    OwnSubmissionResource(FillingSubmission filling) {
        this.filling = filling;
    }

    @PUT
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "beginSubmission", summary = "The caller's own submission; begun when there is none")
    public RestResponse<SubmissionResponse> begin(@PathParam("collection") UUID collection) {
        SubmissionResponse own = filling.begin(collection);
        return Etags.answer(own, own.version());
    }
}
