package cn.reserve.library.measure;

import cn.reserve.library.measure.MeasureRow.LeadUnit;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key measures as a file. */
@Path("/measures/export")
@Tag(name = "measures", description = "重点举措 · Key measures")
@RunOnVirtualThread
public class MeasuresExportResource {
    private static final ExportedList<MeasureRow> LIST = ExportedList.<MeasureRow>of("measures", "重点举措", "Key measures")
            .wide("文件", "Document", MeasureRow::documentTitle)
            .with("文号", "Number", MeasureRow::documentNumber)
            .wide("行动", "Action", MeasureRow::action)
            .wide("事项", "Topic", MeasureRow::topic)
            .wide("内容", "Text", MeasureRow::text)
            .wide("牵头单位", "Lead units", row -> units(row, true))
            .wide("配合单位", "Other units", row -> units(row, false))
            .with("状态", "State", MeasureRow::state)
            .with("更新时间", "Updated", MeasureRow::updatedAt);

    private final ShowingMeasures showing;
    private final Exporting exporting;
    private final Caller caller;

    MeasuresExportResource(ShowingMeasures showing, Exporting exporting, Caller caller) {
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
    @Operation(operationId = "exportMeasures", summary = "导出重点举措 · The key measures as a file")
    public Response export(@BeanParam @Valid MeasureSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, showing.every(search, Viewer.of(caller)), params);
    }

    private static String units(MeasureRow row, boolean leading) {
        return row.units().stream()
                .filter(unit -> unit.leads() == leading)
                .map(LeadUnit::name)
                .collect(Collectors.joining("、"));
    }
}
