package cn.reserve.library.annuallist;

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

/** The annual lists as a file. */
@Path("/annual-lists/export")
@Tag(name = "annual-lists", description = "年度更新清单 · Annual renewal lists and registers")
@RunOnVirtualThread
public class ListsExportResource {
    private static final ExportedList<ListRow> LIST = ExportedList.<ListRow>of("annual-lists", "年度清单", "Annual lists")
            .wide("清单类型", "Type", row -> row.typeName().wording())
            .with("年度", "Year", ListRow::year)
            .with("填报单位", "Unit", ListRow::ownerName)
            .with("状态", "State", ListRow::state)
            .with("条目", "Items", ListRow::items)
            .with("提示", "Flagged", ListRow::flagged)
            .with("已关联项目", "Linked", ListRow::linked)
            .with("数量", "Quantity", ListRow::quantity)
            .with("金额（元）", "Cost (CNY)", ListRow::cost)
            .wide("退回原因", "Reason", ListRow::reason)
            .with("更新时间", "Updated", ListRow::updatedAt);

    private final ShowingLists showing;
    private final Exporting exporting;
    private final Caller caller;

    ListsExportResource(ShowingLists showing, Exporting exporting, Caller caller) {
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
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportAnnualLists", summary = "导出年度清单列表 · The annual lists as a file")
    public Response export(@BeanParam @Valid ListSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, showing.every(search, Viewer.of(caller)), params);
    }
}
