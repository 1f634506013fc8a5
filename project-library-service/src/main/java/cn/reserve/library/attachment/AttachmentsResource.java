package cn.reserve.library.attachment;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sending;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
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

/** Attachments of a project over HTTP. */
@Path("/projects/{id}/attachments")
@Tag(name = "attachments", description = "项目附件 · Attachments")
@RunOnVirtualThread
public class AttachmentsResource {
    private final ChangingAttachments changing;
    private final ReadingAttachments reading;
    private final Caller caller;

    AttachmentsResource(ChangingAttachments changing, ReadingAttachments reading, Caller caller) {
        this.changing = changing;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listAttachments", summary = "项目附件列表 · Attachments in place, or of a submitted version")
    public AttachmentsResponse list(
            @PathParam("id") UUID id, @QueryParam("version") @Min(1) @Nullable Integer version) {
        return reading.of(id, version, Viewer.of(caller));
    }

    /** The body is the file itself, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @RolesAllowed(Roles.ENTERPRISE)
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAttachment", summary = "上传附件 · Attach a file to a draft or returned project")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<AttachmentResponse> add(
            @PathParam("id") UUID id,
            @BeanParam @Valid AttachmentRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            InputStream body) {
        var sending = new Sending(contentDigest, key, length == null ? -1 : length, body);
        AttachmentResponse attached = changing.attach(id, request.wish(), sending, Viewer.of(caller));
        return ResponseBuilder.create(RestResponse.Status.CREATED, attached).build();
    }

    @DELETE
    @Path("/{attachment}")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "removeAttachment", summary = "删除附件 · Take a file away; submitted versions keep it")
    public void remove(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        changing.remove(id, attachment, Viewer.of(caller));
    }

    @GET
    @Path("/{attachment}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "downloadAttachment", summary = "下载附件 · Download a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OutgoingFile> content(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return reading.download(id, attachment, Viewer.of(caller)).answer();
    }
}
