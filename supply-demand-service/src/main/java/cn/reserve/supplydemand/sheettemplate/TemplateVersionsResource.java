package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a version of a sheet looks like: its workbook, its schema, and what it says of a row. */
@Path("/sheet-templates/{kind}/versions/{number}")
@Tag(name = "sheet-templates", description = "What the four sheets ask for")
@RunOnVirtualThread
public class TemplateVersionsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ShowingTemplates showing;

    TemplateVersionsResource(ShowingTemplates showing) {
        this.showing = showing;
    }

    @GET
    @Path("/workbook")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @APIResponse(responseCode = "200", description = "xlsx file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "downloadSheetTemplate", summary = "The empty workbook of a version")
    public Response workbook(@PathParam("kind") String kind, @PathParam("number") int number) {
        ShowingTemplates.Form form = showing.form(SheetTemplatesResource.kindOf(kind), number);
        StreamingOutput body = out -> showing.workbook(form, out);
        return Response.ok(body, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + form.kind().path() + "-v" + number + "-template.xlsx\"")
                .build();
    }

    @GET
    @Path("/schema")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "readSheetSchema", summary = "The JSON Schema of a row of a version")
    public Map<String, Object> schema(@PathParam("kind") String kind, @PathParam("number") int number) {
        return showing.schema(showing.form(SheetTemplatesResource.kindOf(kind), number));
    }

    @POST
    @Path("/trial")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "trySheetRow", summary = "What a version says of a row; nothing is stored")
    public RowTrial.Outcome tryRow(
            @PathParam("kind") String kind, @PathParam("number") int number, @Valid @NotNull RowTrial request) {
        return showing.tried(showing.form(SheetTemplatesResource.kindOf(kind), number), request);
    }
}
