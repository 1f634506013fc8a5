package cn.reserve.library.change;

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

/** Change requests as a file. */
@Path("/change-requests/export")
@Tag(name = "change-requests", description = "变更申请 · Change requests")
@RunOnVirtualThread
public class ChangesExportResource {
    private static final ExportedList<ProjectChangeRow> LIST = ExportedList.<ProjectChangeRow>of(
                    "change-requests", "变更申请", "Change requests")
            .wide("项目名称", "Project", ProjectChangeRow::name)
            .with("次数", "Number", ProjectChangeRow::number)
            .wide("企业", "Enterprise", ProjectChangeRow::enterpriseName)
            .with("统一社会信用代码", "USCC", ProjectChangeRow::uscc)
            .with("领域", "Field", ProjectChangeRow::field)
            .with("县（区）", "District", ProjectChangeRow::countyName)
            .with("状态", "State", ProjectChangeRow::state)
            .wide("变更原因", "Reason", ProjectChangeRow::reason)
            .with("原总投资（元）", "Total investment before (CNY)", ProjectChangeRow::totalBefore)
            .with("拟总投资（元）", "Total investment proposed (CNY)", ProjectChangeRow::totalInvestment)
            .with("原贷款需求（元）", "Loan before (CNY)", ProjectChangeRow::loanBefore)
            .with("拟贷款需求（元）", "Loan proposed (CNY)", ProjectChangeRow::loanAmount)
            .with("办理时限", "Due", ProjectChangeRow::dueAt)
            .with("更新时间", "Updated", ProjectChangeRow::updatedAt);

    private final ProjectChanges changes;
    private final Exporting exporting;
    private final Caller caller;

    ChangesExportResource(ProjectChanges changes, Exporting exporting, Caller caller) {
        this.changes = changes;
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
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportChangeRequests", summary = "导出变更申请 · Change requests as a file")
    public Response export(@BeanParam @Valid ChangeSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, changes.every(search, Viewer.of(caller)), params);
    }
}
