package cn.reserve.library.policydoc;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of the policy library as a file; the texts themselves are read one by one. */
@Path("/policy-documents/export")
@Tag(name = "policy-documents", description = "政策文库 · Policy library")
@RunOnVirtualThread
public class DocumentsExportResource {
    private static final ExportedList<DocumentRow> LIST = ExportedList.<DocumentRow>of(
                    "policy-documents", "政策文件", "Policy documents")
            .wide("标题", "Title", DocumentRow::title)
            .with("文号", "Number", DocumentRow::number)
            .with("类型", "Kind", DocumentRow::kind)
            .with("级别", "Level", DocumentRow::level)
            .wide("发文单位", "Issuer", DocumentRow::issuer)
            .with("适用地区", "Region", DocumentRow::region)
            .with("发文日期", "Issued on", DocumentRow::issuedOn)
            .with("生效日期", "Valid from", DocumentRow::validFrom)
            .with("失效日期", "Valid to", DocumentRow::validTo)
            .with("状态", "State", DocumentRow::state)
            .wide("撤下原因", "Reason of withdrawal", DocumentRow::reason)
            .with("更新人", "Updated by", DocumentRow::updatedBy)
            .with("更新时间", "Updated", DocumentRow::updatedAt);

    private final ReadingDocuments reading;
    private final Exporting exporting;
    private final Caller caller;

    DocumentsExportResource(ReadingDocuments reading, Exporting exporting, Caller caller) {
        this.reading = reading;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportPolicyDocuments", summary = "导出政策文件列表 · The documents as a file")
    public Response export(@BeanParam @Valid DocumentSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search, Viewer.of(caller)), params);
    }
}
