package cn.reserve.library.dispatch.report;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sending;
import cn.reserve.library.dispatch.photo.PhotoResponse;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Photos of a report over HTTP. */
@Path("/dispatch/reports/{dispatchReport}/photos")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class PhotosResource {
    private final SubmittingReport submitting;
    private final ShowingReports showing;
    private final Caller caller;

    PhotosResource(SubmittingReport submitting, ShowingReports showing, Caller caller) {
        this.submitting = submitting;
        this.showing = showing;
        this.caller = caller;
    }

    /** The body is the picture, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addDispatchPhoto", summary = "上传调度照片 · Add a photo to a report")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<PhotoResponse> add(
            @PathParam("dispatchReport") UUID report,
            @QueryParam("name") @NotBlank @PlainText(max = 120) @Nullable String name,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            InputStream body) {
        var sending = new Sending(contentDigest, key, length == null ? -1 : length, body);
        PhotoResponse added = submitting.add(report, Objects.requireNonNull(name), sending, Viewer.of(caller));
        return ResponseBuilder.create(RestResponse.Status.CREATED, added).build();
    }

    @DELETE
    @Path("/{photo}")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "removeDispatchPhoto", summary = "删除调度照片 · Take a photo away")
    public void remove(@PathParam("dispatchReport") UUID report, @PathParam("photo") UUID photo) {
        submitting.remove(report, photo, Viewer.of(caller));
    }

    @GET
    @Path("/{photo}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "downloadDispatchPhoto", summary = "下载调度照片 · Download a photo")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OutgoingFile> content(
            @PathParam("dispatchReport") UUID report, @PathParam("photo") UUID photo) {
        return showing.photo(report, photo, Viewer.of(caller)).answer();
    }
}
