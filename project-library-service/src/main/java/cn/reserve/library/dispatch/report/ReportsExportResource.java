package cn.reserve.library.dispatch.report;

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

/** Reports as a file. */
@Path("/dispatch/reports/export")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class ReportsExportResource {
    private static final ExportedList<ReportRow> LIST = ExportedList.<ReportRow>of(
                    "dispatch-reports", "调度报告", "Dispatch reports")
            .with("月份", "Month", ReportRow::period)
            .wide("项目名称", "Project", ReportRow::name)
            .wide("企业", "Enterprise", ReportRow::enterpriseName)
            .with("领域", "Field", ReportRow::field)
            .with("县（区）", "District", ReportRow::countyName)
            .with("填报状态", "State", ReportRow::state)
            .with("亮灯", "Light", ReportRow::light)
            .with("开工灯", "Start", ReportRow::startLight)
            .with("进度灯", "Progress", ReportRow::progressLight)
            .with("连续红灯（月）", "Reds in a row", ReportRow::reds)
            .with("疑点", "Doubts", ReportRow::flagCount)
            .with("本期完成投资（元）", "Invested this month (CNY)", ReportRow::investedPeriod)
            .with("本年完成投资（元）", "Invested this year (CNY)", ReportRow::investedYear)
            .with("累计完成投资（元）", "Invested in all (CNY)", ReportRow::investedTotal)
            .with("到位资金（元）", "Funds in place (CNY)", ReportRow::fundsInPlace)
            .with("支付资金（元）", "Funds paid (CNY)", ReportRow::fundsPaid)
            .with("提交时间", "Handed in", ReportRow::submittedAt)
            .wide("退回原因", "Reason", ReportRow::reason);

    private final ShowingReports showing;
    private final Exporting exporting;
    private final Caller caller;

    ReportsExportResource(ShowingReports showing, Exporting exporting, Caller caller) {
        this.showing = showing;
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
    @Operation(operationId = "exportDispatchReports", summary = "导出调度报告列表 · Reports as a file")
    public Response export(@BeanParam @Valid ReportSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, showing.every(search, Viewer.of(caller)), params);
    }
}
