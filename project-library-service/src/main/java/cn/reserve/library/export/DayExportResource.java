package cn.reserve.library.export;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list on a day as a file. */
@Path("/whitelist/export")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class DayExportResource {
    private final ExportingWhitelist exporting;

    DayExportResource(ExportingWhitelist exporting) {
        this.exporting = exporting;
    }

    @GET
    @RolesAllowed({
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or JSON file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportWhitelist", summary = "导出某日名单 · Export the list on a day")
    public Response day(
            @QueryParam("on") @Parameter(description = "ISO date; default today") @Nullable String on,
            @QueryParam("format") @DefaultValue("XLSX") ExportFormat format) {
        return ExportAnswer.of(exporting, exporting.onDay(on, format), format);
    }
}
