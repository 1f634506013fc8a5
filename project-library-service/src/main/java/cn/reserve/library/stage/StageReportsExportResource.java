package cn.reserve.library.stage;

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

/** Stage reports of all projects in the caller's scope, as a file. */
@Path("/stage-reports/export")
@Tag(name = "stage-reports", description = "阶段报告 · Stage reports")
@RunOnVirtualThread
public class StageReportsExportResource {
    private static final ExportedList<StageReportRow> LIST = ExportedList.<StageReportRow>of(
                    "stage-reports", "阶段报告", "Stage reports")
            .wide("项目名称", "Project", StageReportRow::name)
            .wide("企业", "Enterprise", StageReportRow::enterpriseName)
            .with("统一社会信用代码", "USCC", StageReportRow::uscc)
            .with("领域", "Field", StageReportRow::field)
            .with("县（区）", "District", StageReportRow::countyName)
            .with("到达阶段", "Stage", StageReportRow::stage)
            .with("日期", "Day", StageReportRow::day)
            .with("状态", "State", StageReportRow::state)
            .wide("说明", "Note", StageReportRow::note)
            .wide("证明材料", "Evidence", StageReportRow::evidence)
            .with("报告人", "Reported by", StageReportRow::reportedBy)
            .with("报告时间", "Reported", StageReportRow::reportedAt)
            .with("核定人", "Decided by", StageReportRow::decidedBy)
            .with("核定时间", "Decided", StageReportRow::decidedAt)
            .wide("退回原因", "Reason", StageReportRow::reason);

    private final ListedStageReports listed;
    private final Exporting exporting;
    private final Caller caller;

    StageReportsExportResource(ListedStageReports listed, Exporting exporting, Caller caller) {
        this.listed = listed;
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
    @Operation(operationId = "exportStageReports", summary = "导出阶段报告 · Stage reports as a file")
    public Response export(@BeanParam @Valid StageReportSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, listed.every(search, Viewer.of(caller)), params);
    }
}
