package cn.reserve.supplydemand.catalogue;

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

/** The catalogue as a file. */
@Path("/catalogue/export")
@Tag(name = "catalogue", description = "What enterprises of the city offer")
@RunOnVirtualThread
public class CatalogueExportResource {
    private static final ExportedList<CatalogueEntry> LIST = ExportedList.<CatalogueEntry>of(
                    "catalogue", "产品目录", "Product catalogue")
            .wide("产品或品牌", "Product or brand", CatalogueEntry::product)
            .wide("型号", "Model", CatalogueEntry::model)
            .with("清单", "List", CatalogueEntry::kind)
            .with("类别", "Category", CatalogueEntry::category)
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with("县（区）", "District", CatalogueEntry::countyName)
            .with("能效等级", "Energy grade", CatalogueEntry::energyGrade)
            .with("最低价（元）", "Price from (CNY)", CatalogueEntry::priceFrom)
            .with("最高价（元）", "Price to (CNY)", CatalogueEntry::priceTo)
            .with("更新时间", "Updated", CatalogueEntry::updatedAt);

    private final ReadingCatalogue reading;
    private final Exporting exporting;

    CatalogueExportResource(ReadingCatalogue reading, Exporting exporting) {
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
    @Operation(operationId = "exportCatalogue", summary = "导出产品目录 · The catalogue as a file")
    public Response export(@BeanParam CatalogueSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
