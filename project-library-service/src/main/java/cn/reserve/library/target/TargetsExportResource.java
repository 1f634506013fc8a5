package cn.reserve.library.target;

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

/** The targets and where they stand, as a file. */
@Path("/targets/export")
@Tag(name = "targets", description = "工作目标 · Targets of plans")
@RunOnVirtualThread
public class TargetsExportResource {
    private static final ExportedList<TargetRow> LIST = ExportedList.<TargetRow>of("targets", "工作目标", "Targets")
            .wide("文件", "Document", TargetRow::documentTitle)
            .wide("指标", "Indicator", TargetRow::indicator)
            .with("比较方式", "Comparison", TargetRow::comparison)
            .with("基准年", "Base year", TargetRow::baseYear)
            .with("基准值", "Base value", TargetRow::baseValue)
            .with("目标值", "Target", TargetRow::value)
            .with("单位", "Unit", TargetRow::unit)
            .with("完成年", "Due year", TargetRow::dueYear)
            .with("应达到", "Level", TargetRow::level)
            .with("最新年度", "Latest year", TargetRow::latestYear)
            .with("最新值", "Latest value", TargetRow::latest)
            .with("应到值", "Expected", TargetRow::expected)
            .with("落后（百分点）", "Points behind", TargetRow::behind)
            .with("进度", "Course", TargetRow::light)
            .wide("牵头单位", "Lead unit", TargetRow::leadName);

    private final KeepingTargets keeping;
    private final Exporting exporting;
    private final Caller caller;

    TargetsExportResource(KeepingTargets keeping, Exporting exporting, Caller caller) {
        this.keeping = keeping;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportTargets", summary = "导出工作目标 · The targets as a file")
    public Response export(@BeanParam @Valid TargetSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, keeping.every(search, Viewer.of(caller)), params);
    }
}
