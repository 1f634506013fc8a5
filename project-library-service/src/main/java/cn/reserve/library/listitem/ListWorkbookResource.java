package cn.reserve.library.listitem;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A list as a workbook over HTTP, out and in. */
@Path("/annual-lists/{list}/workbook")
@Tag(name = "annual-lists", description = "年度更新清单 · Annual renewal lists and registers")
@RunOnVirtualThread
public class ListWorkbookResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportingItems exporting;
    private final ImportingItems importing;
    private final Caller caller;

    ListWorkbookResource(ExportingItems exporting, ImportingItems importing, Caller caller) {
        this.exporting = exporting;
        this.importing = importing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportAnnualList", summary = "导出清单或空白模板 · Export a list, or its empty template")
    public Response export(
            @PathParam("list") UUID list,
            @QueryParam("template") @DefaultValue("false") @Parameter(description = "true: headings alone")
                    boolean template) {
        ExportingItems.Export export = exporting.of(list, template, Viewer.of(caller));
        StreamingOutput body = out -> exporting.write(export, out);
        return Response.ok(body, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.name() + "\"")
                .build();
    }

    @POST
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Consumes({XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            operationId = "importAnnualList",
            summary = "导入清单 · Import a workbook: all rows or none, each wrong cell named")
    public ImportReport importRows(
            @PathParam("list") UUID list,
            @QueryParam("preview") @DefaultValue("false") @Parameter(description = "true: only say what it would bring")
                    boolean preview,
            InputStream body) {
        return importing.run(list, body, preview, Viewer.of(caller));
    }
}
