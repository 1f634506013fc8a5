package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** The rows of a submission over HTTP. */
@Path("/submissions/{submission}/rows")
@Tag(name = "submissions", description = "What enterprises hand in within a round")
@RunOnVirtualThread
public class SubmissionRowsResource {
    private final ShowingSubmissions showing;
    private final FillingSubmission filling;

    SubmissionRowsResource(ShowingSubmissions showing, FillingSubmission filling) {
        this.showing = showing;
        this.filling = filling;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listSubmissionRows", summary = "The rows of a submission, by number")
    public Page<RowResponse> list(
            @PathParam("submission") UUID submission, @BeanParam RowSearch search, @BeanParam PageParams paging) {
        return showing.rows(submission, search, paging);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "addSubmissionRow", summary = "Add a row to one of the caller's own sheets")
    public RestResponse<RowResponse> add(
            @PathParam("submission") UUID submission,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull RowRequest request) {
        RowResponse row = filling.add(submission, key, request);
        return Etags.answer(RestResponse.Status.CREATED, row, row.version());
    }

    @PUT
    @Path("/{row}")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "changeSubmissionRow", summary = "Change a row")
    public RestResponse<RowResponse> change(
            @PathParam("submission") UUID submission,
            @PathParam("row") UUID row,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RowRequest request) {
        RowResponse changed = filling.change(submission, row, ifMatch, request);
        return Etags.answer(changed, changed.version());
    }

    @DELETE
    @Path("/{row}")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "removeSubmissionRow", summary = "Take a row out")
    public void remove(
            @PathParam("submission") UUID submission,
            @PathParam("row") UUID row,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        filling.remove(submission, row, ifMatch);
    }
}
