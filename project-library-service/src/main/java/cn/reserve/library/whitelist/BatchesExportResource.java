package cn.reserve.library.whitelist;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The batches as a file; the projects of one are its own workbook. */
@Path("/whitelist/batches/export")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class BatchesExportResource {
    private static final ExportedList<BatchRow> LIST = ExportedList.<BatchRow>of(
                    "whitelist-batches", "备选批次", "Whitelist batches")
            .with("批次号", "Number", BatchRow::number)
            .wide("名称", "Name", BatchRow::name)
            .with("状态", "State", BatchRow::state)
            .with("项目数", "Projects", BatchRow::entryCount)
            .with("编制人", "Prepared by", BatchRow::preparedBy)
            .with("审批人", "Approved by", BatchRow::approvedBy)
            .with("公布时间", "Published", BatchRow::publishedAt)
            .with("更新时间", "Updated", BatchRow::updatedAt);

    private final Batches batches;
    private final Exporting exporting;

    BatchesExportResource(Batches batches, Exporting exporting) {
        this.batches = batches;
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
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportBatches", summary = "导出批次列表 · The batches as a file")
    public Response export(
            @QueryParam("state") @Nullable BatchState state,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, batches.every(state, sort), params);
    }
}
