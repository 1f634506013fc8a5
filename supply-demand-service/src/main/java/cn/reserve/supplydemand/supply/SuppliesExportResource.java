package cn.reserve.supplydemand.supply;

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

/** The supply list as a file. */
@Path("/supplies/export")
@Tag(name = "supplies", description = "What enterprises offer")
@RunOnVirtualThread
public class SuppliesExportResource {
    private static final ExportedList<SupplyResponse> LIST = ExportedList.<SupplyResponse>of(
                    "supplies", "设备供给", "Supplies")
            .wide("产品", "Product", SupplyResponse::product)
            .with("型号", "Model", SupplyResponse::model)
            .with(
                    "类别",
                    "Category",
                    row -> new Wording(row.category().zh(), row.category().en()))
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with("统一社会信用代码", "USCC", row -> row.enterprise().uscc())
            .with("县（区）", "District", SupplyResponse::countyName)
            .wide("应用领域", "Field of application", SupplyResponse::applicationField)
            .wide("主要参数", "Key figures", SupplyResponse::keyFigures)
            .with("能效等级", "Energy grade", SupplyResponse::energyGrade)
            .with("首台（套）", "First of its kind", SupplyResponse::firstOfKind)
            .with("年产能", "Yearly capacity", SupplyResponse::yearlyCapacity)
            .with("最低价（元）", "Price from (CNY)", SupplyResponse::priceFrom)
            .with("最高价（元）", "Price to (CNY)", SupplyResponse::priceTo)
            .with("交货期（天）", "Delivery (days)", SupplyResponse::deliveryDays)
            .wide("售后服务", "After-sales service", SupplyResponse::afterSales)
            .with("国产化率（%）", "Local content (%)", SupplyResponse::localContent)
            .with("更新时间", "Updated", SupplyResponse::updatedAt);

    private final ReadingSupplies reading;
    private final Exporting exporting;

    SuppliesExportResource(ReadingSupplies reading, Exporting exporting) {
        this.reading = reading;
        this.exporting = exporting;
    }

    @GET
    @RolesAllowed({
        Roles.APPLICANT,
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportSupplies", summary = "导出设备供给 · The supply list as a file")
    public Response export(@BeanParam SupplySearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
