package cn.reserve.supplydemand.diagnosis;

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

/** The report's file. */
@Path("/diagnoses/{id}/report")
@Tag(name = "diagnoses")
@RunOnVirtualThread
public class ReportResource {
    private static final int MOST_BYTES = 10 << 20;

    /** Each holds its file in memory; one person may be slow with one of them. */
    private final UploadPlaces places = new UploadPlaces(4, 1);

    private final AnsweringDiagnosis answering;
    private final ReadingDiagnoses reading;
    private final Caller caller;

    ReportResource(AnsweringDiagnosis answering, ReadingDiagnoses reading, Caller caller) {
        this.answering = answering;
        this.reading = reading;
        this.caller = caller;
    }

    /** The body is the PDF itself, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.ENTERPRISE, Roles.BUREAU_REVIEWER})
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putDiagnosisReport", summary = "上传诊断报告 · The provider puts its report, a PDF")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<DiagnosisResponse> put(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @QueryParam("name") @NotBlank @PlainText(max = 200) String name,
            InputStream body) {
        // Whose report it is is known before ten megabytes are waited for.
        answering.requireReportFrom(id, ifMatch);
        Runnable leave = places.take(caller.subject());
        try {
            DiagnosisResponse put = answering.putReport(
                    id, ifMatch, name, contentDigest, SentFile.read(body, MOST_BYTES, "diagnosis.report-too-large"));
            return Etags.created("diagnoses/" + id, put, put.version());
        } finally {
            leave.run();
        }
    }

    @GET
    @Path("/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.ENTERPRISE, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "downloadDiagnosisReport", summary = "下载诊断报告 · The report's file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> content(UUID id) {
        KeptFile found = reading.download(id);
        return HandedOut.of(found, "report.pdf", out -> reading.write(id, found, out));
    }
}
