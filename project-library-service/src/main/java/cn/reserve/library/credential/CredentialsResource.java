package cn.reserve.library.credential;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sending;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.jspecify.annotations.Nullable;

/** Credentials of an enterprise over HTTP. */
@Path("/enterprises/{id}/credentials")
@Tag(name = "credentials", description = "企业证照 · An enterprise's credentials")
@RunOnVirtualThread
public class CredentialsResource {
    private final ChangingCredentials changing;
    private final ReadingCredentials reading;
    private final Caller caller;

    CredentialsResource(ChangingCredentials changing, ReadingCredentials reading, Caller caller) {
        this.changing = changing;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listCredentials", summary = "企业证照列表 · Credentials in place")
    public CredentialsResponse list(@PathParam("id") UUID id) {
        return reading.of(id, Viewer.of(caller));
    }

    /** The body is the file itself, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @RolesAllowed({Roles.APPLICANT, Roles.ENTERPRISE})
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addCredential", summary = "上传证照 · Add a file to the own enterprise")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<CredentialResponse> add(
            @PathParam("id") UUID id,
            @BeanParam @Valid CredentialRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            InputStream body) {
        var sending = new Sending(contentDigest, key, length == null ? -1 : length, body);
        CredentialResponse added = changing.add(id, request.wish(), sending, Viewer.of(caller));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .build();
    }

    @POST
    @Path("/{credential}/removal")
    @RolesAllowed({Roles.APPLICANT, Roles.ENTERPRISE})
    @Operation(operationId = "removeCredential", summary = "删除证照 · Take a file away from the list")
    public CredentialResponse remove(
            @PathParam("id") UUID id,
            @PathParam("credential") UUID credential,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return changing.remove(id, credential, ifMatch, Viewer.of(caller));
    }

    @GET
    @Path("/{credential}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "downloadCredential", summary = "下载证照 · Download a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OutgoingFile> content(@PathParam("id") UUID id, @PathParam("credential") UUID credential) {
        return reading.download(id, credential, Viewer.of(caller)).answer();
    }
}
