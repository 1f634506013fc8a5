package cn.reserve.library.export;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A published batch as a file. */
@Path("/whitelist/batches/{id}/export")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class BatchExportResource {
    private final ExportingWhitelist exporting;

    BatchExportResource(ExportingWhitelist exporting) {
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
    @Operation(operationId = "exportBatch", summary = "导出批次 · Export a published batch")
    public Response batch(@PathParam("id") UUID id, @QueryParam("format") @DefaultValue("XLSX") ExportFormat format) {
        return ExportAnswer.of(exporting, exporting.ofBatch(id, format), format);
    }
}
