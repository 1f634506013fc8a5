package cn.reserve.supplydemand.submission.workbook;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.UploadPlaces;
import cn.reserve.supplydemand.submission.FilledSheets.Filled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A submission as a workbook over HTTP, out and in. */
@Path("/submissions/{submission}")
@Tag(name = "submissions", description = "What enterprises hand in within a round")
@RunOnVirtualThread
public class SubmissionWorkbookResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WritingWorkbook writing;
    private final TakingWorkbook taking;
    private final AnnotatingWorkbook annotating;
    private final Caller caller;

    /** Each reads a workbook of up to 100,000 rows; who is slow, or in a hurry, has one of them. */
    private final UploadPlaces places = new UploadPlaces(4, 1);

    SubmissionWorkbookResource(
            WritingWorkbook writing, TakingWorkbook taking, AnnotatingWorkbook annotating, Caller caller) {
        this.writing = writing;
        this.taking = taking;
        this.annotating = annotating;
        this.caller = caller;
    }

    @GET
    @Path("/workbook")
    @RolesAllowed(Roles.ENTERPRISE)
    @APIResponse(responseCode = "200", description = "xlsx file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "downloadSubmissionWorkbook", summary = "The sheets as a workbook to be filled in")
    public Response download(
            @PathParam("submission") UUID submission,
            @QueryParam("earlier")
                    @DefaultValue("false")
                    @Parameter(description = "true: with the rows that were passed the last time, offered as new ones")
                    boolean earlier) {
        Filled filled = writing.announce(submission);
        StreamingOutput body = out -> writing.write(filled, earlier, out);
        return file(body, "sheets-" + filled.uscc());
    }

    /** The body is the workbook, at most 12 MiB; wrong cells answer 422 where all rows are to be stored. */
    @POST
    @Path("/workbook")
    @RolesAllowed(Roles.ENTERPRISE)
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "takeSubmissionWorkbook",
            summary =
                    "Check a filled-in workbook, or store its rows; to store, If-Match is the version that was checked")
    public WorkbookReport take(
            @PathParam("submission") UUID submission,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("how")
                    @Parameter(
                            description = "CHECK (the default) stores nothing",
                            schema = @Schema(implementation = WorkbookHow.class))
                    @Nullable
                    String how,
            @QueryParam("remove")
                    @DefaultValue("false")
                    @Parameter(description = "true: stored rows that the workbook has not are taken out")
                    boolean remove,
            InputStream body) {
        WorkbookHow wanted = Optional.ofNullable(Parameters.oneOf("how", WorkbookHow.class, how))
                .orElse(WorkbookHow.CHECK);
        return placed(() -> taking.run(submission, wanted, remove, ifMatch, body));
    }

    @POST
    @Path("/annotated-workbook")
    @RolesAllowed(Roles.ENTERPRISE)
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "xlsx file", content = @Content(mediaType = "*/*"))
    @Operation(
            operationId = "annotateSubmissionWorkbook",
            summary = "The same workbook with its wrong cells coloured, commented and listed; nothing is stored")
    public Response annotate(@PathParam("submission") UUID submission, InputStream body) {
        AnnotatingWorkbook.Annotated annotated = placed(() -> annotating.check(submission, body));
        StreamingOutput copy = out -> annotating.write(annotated, out);
        return file(copy, "sheets-" + annotated.filled().uscc() + "-annotated");
    }

    private <T> T placed(Supplier<T> reading) {
        Runnable leave = places.take(caller.subject());
        try {
            return reading.get();
        } finally {
            leave.run();
        }
    }

    private static Response file(StreamingOutput body, String name) {
        return Response.ok(body, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
