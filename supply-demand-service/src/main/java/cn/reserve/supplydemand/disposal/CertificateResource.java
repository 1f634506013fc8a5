package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.UploadPlaces;
import cn.reserve.supplydemand.file.HandedOut;
import cn.reserve.supplydemand.file.KeptFile;
import cn.reserve.supplydemand.file.SentFile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The certificate's file. */
@Path("/equipment-disposals/{id}/certificate")
@Tag(name = "equipment-disposals")
@RunOnVirtualThread
public class CertificateResource {
    private static final int MOST_BYTES = 10 << 20;

    /** Each holds its file in memory; one person may be slow with one of them. */
    private final UploadPlaces places = new UploadPlaces(4, 1);

    private final CertifyingDisposal certifying;
    private final ReadingDisposals reading;
    private final Caller caller;

    CertificateResource(CertifyingDisposal certifying, ReadingDisposals reading, Caller caller) {
        this.certifying = certifying;
        this.reading = reading;
        this.caller = caller;
    }

    /** The body is the file itself, PDF, PNG or JPEG, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENTERPRISE)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putDisposalCertificate", summary = "上传处置证明 · The certificate, a PDF or a picture")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<DisposalResponse> put(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @QueryParam("name") @NotBlank @PlainText(max = 200) String name,
            InputStream body) {
        // Whose certificate it is is known before ten megabytes are waited for.
        certifying.requireFileFrom(id, ifMatch);
        Runnable leave = places.take(caller.subject());
        try {
            byte[] sent = SentFile.read(body, MOST_BYTES, "disposal-certificate.too-large");
            DisposalResponse put = certifying.putFile(id, ifMatch, name, CertifyingDisposal.read(contentDigest, sent));
            return Etags.created("equipment-disposals/" + id, put, put.version());
        } finally {
            leave.run();
        }
    }

    @GET
    @Path("/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "downloadDisposalCertificate", summary = "下载处置证明 · The certificate's file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> content(UUID id) {
        KeptFile found = reading.download(id);
        return HandedOut.of(found, "certificate", out -> reading.write(id, found, out));
    }
}
