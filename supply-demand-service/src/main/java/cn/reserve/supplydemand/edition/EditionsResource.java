package cn.reserve.supplydemand.edition;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.UploadPlaces;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.sheet.SheetKind;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
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
import org.jspecify.annotations.Nullable;

/** Editions of a round over HTTP. */
@Path("/collection-rounds/{collection}/editions")
@Tag(name = "collection-rounds", description = "Rounds in which the four sheets are collected")
@RunOnVirtualThread
public class EditionsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadingEditions reading;
    private final WritingEdition writing;
    private final WritingOpenData openData;
    private final CheckingEdition checking;
    private final Caller caller;

    /** Each reads a workbook of up to a million rows. */
    private final UploadPlaces places = new UploadPlaces(2, 1);

    EditionsResource(
            ReadingEditions reading,
            WritingEdition writing,
            WritingOpenData openData,
            CheckingEdition checking,
            Caller caller) {
        this.reading = reading;
        this.writing = writing;
        this.openData = openData;
        this.checking = checking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRoundEditions", summary = "What a round said when it was frozen, latest first")
    public EditionResponse.All list(@PathParam("collection") UUID collection) {
        return reading.all(collection);
    }

    @GET
    @Path("/{number}/workbook")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @APIResponse(responseCode = "200", description = "xlsx file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "downloadRoundWorkbook", summary = "The official workbook of an edition")
    public Response workbook(@PathParam("collection") UUID collection, @PathParam("number") int number) {
        ReadingEditions.Taken taken = reading.official(collection, number);
        StreamingOutput body = out -> writing.write(taken, out);
        return file(body, XLSX, "one-table-three-lists", taken, ".xlsx");
    }

    /** The body is the workbook, at most 12 MiB. */
    @POST
    @Path("/{number}/checked-workbook")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(operationId = "checkRoundWorkbook", summary = "Whether a workbook says what the edition says")
    public EditionCheck check(
            @PathParam("collection") UUID collection, @PathParam("number") int number, InputStream body) {
        Runnable leave = places.take(caller.subject());
        try {
            return checking.check(collection, number, body);
        } finally {
            leave.run();
        }
    }

    @GET
    @Path("/{number}/open-data")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @APIResponse(responseCode = "200", description = "JSON or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(
            operationId = "downloadRoundOpenData",
            summary = "A sheet of an edition for everybody, without personal columns")
    public Response openData(
            @PathParam("collection") UUID collection,
            @PathParam("number") int number,
            @QueryParam("kind")
                    @Parameter(required = true, schema = @Schema(implementation = SheetKind.class))
                    @Nullable
                    String kind,
            @QueryParam("format") @Parameter(schema = @Schema(implementation = OpenDataFormat.class)) @Nullable
                    String format) {
        SheetKind sheet = Parameters.oneOf("kind", SheetKind.class, kind);
        if (sheet == null) {
            throw Problems.invalid(Violation.of("kind", "required"));
        }
        OpenDataFormat as = Objects.requireNonNullElse(
                Parameters.oneOf("format", OpenDataFormat.class, format), OpenDataFormat.JSON);
        ReadingEditions.Taken taken = reading.openData(collection, number, sheet, as);
        StreamingOutput body = out -> openData.write(taken, sheet, as, out);
        return file(body, as.type(), sheet.path(), taken, as.extension());
    }

    private static Response file(
            StreamingOutput body, String type, String name, ReadingEditions.Taken taken, String extension) {
        String named = name + "-" + taken.year() + "-" + taken.edition().number() + extension;
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + named + "\"")
                .build();
    }
}
