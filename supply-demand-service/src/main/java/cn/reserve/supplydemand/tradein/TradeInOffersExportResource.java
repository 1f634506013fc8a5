package cn.reserve.supplydemand.tradein;

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

/** The offers as a file. */
@Path("/trade-in-offers/export")
@Tag(name = "trade-in", description = "What enterprises give for old consumer goods")
@RunOnVirtualThread
public class TradeInOffersExportResource {
    private static final ExportedList<OfferResponse> LIST = ExportedList.<OfferResponse>of(
                    "trade-in-offers", "以旧换新", "Trade-in offers")
            .wide("优惠名称", "Offer", OfferResponse::title)
            .with("类别", "Category", OfferResponse::category)
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with("县（区）", "District", OfferResponse::countyName)
            .wide("新品", "New goods", OfferResponse::goods)
            .wide("回收旧品", "Old goods", OfferResponse::oldGoods)
            .with("最高抵扣（元）", "Deduction up to (CNY)", OfferResponse::deduction)
            .wide("规则", "Terms", OfferResponse::terms)
            .with("上门回收", "Fetched from the door", OfferResponse::pickUp)
            .wide("回收站点", "Recycling site", OfferResponse::siteName)
            .wide("地点", "Place", OfferResponse::place)
            .with("服务电话", "Phone", OfferResponse::phone)
            .with("开始日期", "From", OfferResponse::validFrom)
            .with("截止日期", "Until", OfferResponse::validUntil)
            .with("状态", "State", OfferResponse::state)
            .with("更新时间", "Updated", OfferResponse::updatedAt);

    private final ReadingOffers reading;
    private final Exporting exporting;

    TradeInOffersExportResource(ReadingOffers reading, Exporting exporting) {
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
    @Operation(operationId = "exportTradeInOffers", summary = "导出以旧换新 · The offers as a file")
    public Response export(@BeanParam OfferSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
