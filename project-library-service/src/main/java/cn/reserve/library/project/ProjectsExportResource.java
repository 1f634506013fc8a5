package cn.reserve.library.project;

import cn.reserve.library.dispatch.light.Light;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.standards.CityTime;
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

/** The list of projects as a file. */
@Path("/projects/export")
@Tag(name = "projects", description = "项目储备 · Projects")
@RunOnVirtualThread
public class ProjectsExportResource {
    private static final ExportedList<ProjectRow> LIST = ExportedList.<ProjectRow>of("projects", "项目", "Projects")
            .with("项目代码", "Code", ProjectRow::code)
            .wide("项目名称", "Project", ProjectRow::name)
            .wide("企业", "Enterprise", ProjectRow::enterpriseName)
            .with("统一社会信用代码", "USCC", ProjectRow::uscc)
            .with("领域", "Field", ProjectRow::field)
            .with("支持方向", "Direction", ProjectRow::direction)
            .with("县（区）", "District", ProjectRow::countyName)
            .with("状态", "State", ProjectRow::state)
            .with("储备阶段", "Stage", ProjectRow::stage)
            .with("亮灯", "Light", row -> row.light() == Light.NONE ? null : row.light())
            .with("总投资（元）", "Total investment (CNY)", ProjectRow::totalInvestment)
            .with("贷款需求（元）", "Loan wanted (CNY)", ProjectRow::loanAmount)
            .with("一致性提示", "Flags", ProjectRow::flagCount)
            .with("审核时限", "Review due", row -> CityTime.lastDay(row.dueAt()))
            .with("更新时间", "Updated", ProjectRow::updatedAt);

    private final ShowingProject showing;
    private final Exporting exporting;
    private final Caller caller;

    ProjectsExportResource(ShowingProject showing, Exporting exporting, Caller caller) {
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
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportProjects", summary = "导出项目列表 · The list of projects as a file")
    public Response export(@BeanParam @Valid ProjectSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, showing.every(search, Viewer.of(caller)), params);
    }
}
