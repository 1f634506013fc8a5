package cn.reserve.supplydemand.demand;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Wording;
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

/** The demand list as a file. */
@Path("/demands/export")
@Tag(name = "demands", description = "What enterprises want to buy")
@RunOnVirtualThread
public class DemandsExportResource {
    private static final ExportedList<DemandResponse> LIST = ExportedList.<DemandResponse>of(
                    "demands", "设备需求", "Demands")
            .wide("需求设备", "Wanted equipment", DemandResponse::wantedEquipment)
            .with("类型", "Kind", DemandResponse::kind)
            .with(
                    "类别",
                    "Category",
                    row -> new Wording(row.category().zh(), row.category().en()))
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with("统一社会信用代码", "USCC", row -> row.enterprise().uscc())
            .with("县（区）", "District", DemandResponse::countyName)
            .wide("拟淘汰设备", "Retired equipment", DemandResponse::retiredEquipment)
            .with("购置年份", "Bought in", DemandResponse::retiredYear)
            .wide("主要参数", "Key figures", DemandResponse::keyFigures)
            .with("数量", "Quantity", DemandResponse::quantity)
            .with("预算（元）", "Budget (CNY)", DemandResponse::budget)
            .with("计划采购月份", "Purchase month", row -> row.purchaseMonth().toString())
            .with("需要融资", "Financing wanted", DemandResponse::financingWanted)
            .with("数字化", "Digital", DemandResponse::digital)
            .with("绿色化", "Green", DemandResponse::green)
            .with("更新时间", "Updated", DemandResponse::updatedAt);

    private final ReadingDemands reading;
    private final Exporting exporting;

    DemandsExportResource(ReadingDemands reading, Exporting exporting) {
        this.reading = reading;
        this.exporting = exporting;
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
    @Operation(operationId = "exportDemands", summary = "导出设备需求 · The demand list as a file")
    public Response export(@BeanParam DemandSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
