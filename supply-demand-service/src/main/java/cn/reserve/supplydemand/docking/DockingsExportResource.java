package cn.reserve.supplydemand.docking;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Wording;
import cn.reserve.supplydemand.participant.EnterpriseName;
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
import org.jspecify.annotations.Nullable;

/** The cases that the caller may see, as a file. */
@Path("/dockings/export")
@Tag(name = "dockings")
@RunOnVirtualThread
public class DockingsExportResource {
    private static final ExportedList<DockingRow> LIST = ExportedList.<DockingRow>of("dockings", "供需对接", "Dockings")
            .wide("需求设备", "Wanted equipment", DockingRow::wantedEquipment)
            .with("数量", "Quantity", DockingRow::quantity)
            .with(
                    "类别",
                    "Category",
                    row -> new Wording(row.category().zh(), row.category().en()))
            .wide("需求企业", "Buyer", DockingsExportResource::buyer)
            .with("需求县（区）", "Buyer's district", DockingRow::buyerCountyName)
            .wide("产品", "Product", DockingRow::product)
            .with("型号", "Model", DockingRow::model)
            .wide("供给企业", "Supplier", row -> row.supplier().name())
            .with("供给县（区）", "Supplier's district", DockingRow::supplierCountyName)
            .with("状态", "State", DockingRow::state)
            .with("成交金额（元）", "Agreed amount (CNY)", DockingRow::amount)
            .with("成交日期", "Agreed on", DockingRow::agreedOn)
            .with("终止原因", "Reason of the end", DockingRow::dropReason)
            .with("发起时间", "Opened", DockingRow::openedAt)
            .with("更新时间", "Updated", DockingRow::updatedAt);

    private final ReadingDockings reading;
    private final Exporting exporting;

    DockingsExportResource(ReadingDockings reading, Exporting exporting) {
        this.reading = reading;
        this.exporting = exporting;
    }

    /** Empty for a supplier whom the buyer has not answered. */
    private static @Nullable String buyer(DockingRow row) {
        EnterpriseName buyer = row.buyer();
        return buyer == null ? null : buyer.name();
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
    @Operation(operationId = "exportDockings", summary = "导出供需对接 · Dockings as a file")
    public Response export(@BeanParam DockingSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
