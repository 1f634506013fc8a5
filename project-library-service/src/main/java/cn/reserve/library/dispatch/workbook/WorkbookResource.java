package cn.reserve.library.dispatch.workbook;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A round as a workbook over HTTP. */
@Path("/dispatch/rounds/{round}/workbook")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class WorkbookResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WritingWorkbook writing;
    private final TakingWorkbook taking;
    private final Caller caller;

    WorkbookResource(WritingWorkbook writing, TakingWorkbook taking, Caller caller) {
        this.writing = writing;
        this.taking = taking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportDispatchWorkbook", summary = "下载填报工作簿 · The round's projects as a workbook")
    public Response export(@PathParam("round") UUID round) {
        Viewer viewer = Viewer.of(caller);
        String name = writing.announce(round);
        StreamingOutput body = out -> writing.write(round, viewer, out);
        return Response.ok(body, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The body is the workbook, at most 12 MiB; wrong cells answer 422 unless the right rows are to be stored. */
    @POST
    @RolesAllowed(Roles.DISTRICT_REVIEWER)
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importDispatchWorkbook", summary = "上传填报工作簿 · Fill reports in by workbook")
    @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public WorkbookResult take(
            @PathParam("round") UUID round, @QueryParam("how") @DefaultValue("ALL") WorkbookHow how, InputStream body) {
        return taking.take(round, how, body, Viewer.of(caller));
    }
}
