package cn.reserve.library.reserve;

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

/** The projects behind a figure of the balance, as a file. */
@Path("/reserve/projects/export")
@Tag(name = "reserve", description = "滚动储备 · Rolling reserve")
@RunOnVirtualThread
public class ReserveExportResource {
    private static final ExportedList<ReserveRow> LIST = ExportedList.<ReserveRow>of("reserve", "储备项目", "Reserve")
            .wide("项目名称", "Project", ReserveRow::name)
            .wide("企业", "Enterprise", ReserveRow::enterpriseName)
            .with("领域", "Field", ReserveRow::field)
            .with("县（区）", "District", ReserveRow::countyName)
            .with("储备阶段", "Stage", ReserveRow::stage)
            .with("总投资（元）", "Total investment (CNY)", ReserveRow::amount)
            .with("入库日期", "Reserved on", ReserveRow::reservedOn)
            .with("开工日期", "Started on", ReserveRow::startedOn)
            .with("投产日期", "Commissioned on", ReserveRow::commissionedOn);

    private final ShowingReserve showing;
    private final Exporting exporting;
    private final Caller caller;

    ReserveExportResource(ShowingReserve showing, Exporting exporting, Caller caller) {
        this.showing = showing;
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
    @Operation(operationId = "exportReserve", summary = "导出储备项目明细 · The projects behind a figure as a file")
    public Response export(@BeanParam @Valid ReserveSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, showing.every(search, Viewer.of(caller)), params);
    }
}
