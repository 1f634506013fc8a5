package cn.reserve.supplydemand.docking;

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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What docking came to, as a file. */
@Path("/dockings/figures/export")
@Tag(name = "dockings")
@RunOnVirtualThread
public class FiguresExportResource {
    private static final ExportedList<FiguresRow> LIST = ExportedList.<FiguresRow>of(
                    "docking-figures", "供需对接成效", "Docking figures")
            .wide("分组", "Group", FiguresRow::label)
            .with("发起", "Opened", FiguresRow::opened)
            .with("待回应", "Waiting", FiguresRow::waiting)
            .with("洽谈中", "Talking", FiguresRow::talking)
            .with("已成交", "Agreed of these", FiguresRow::agreed)
            .with("已终止", "Dropped", FiguresRow::dropped)
            .with("期内成交数", "Agreements in the months", FiguresRow::agreements)
            .with("期内成交金额（元）", "Agreed in the months (CNY)", FiguresRow::agreedAmount);

    private final CountingDockings counting;
    private final Exporting exporting;

    FiguresExportResource(CountingDockings counting, Exporting exporting) {
        this.counting = counting;
        this.exporting = exporting;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportDockingFigures", summary = "导出供需对接成效 · Docking figures as a file")
    public Response export(@BeanParam FiguresSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, counting.rows(search), params);
    }
}
