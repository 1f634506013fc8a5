package cn.reserve.supplydemand.consumergoods;

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

/** An enterprise's consumer goods as a file. */
@Path("/consumer-goods/export")
@Tag(name = "consumer-goods", description = "Consumer goods that enterprises make")
@RunOnVirtualThread
public class ConsumerGoodsExportResource {
    private static final ExportedList<ConsumerGoodResponse> LIST = ExportedList.<ConsumerGoodResponse>of(
                    "consumer-goods", "消费品", "Consumer goods")
            .with("品类", "Category", ConsumerGoodResponse::category)
            .wide("品牌", "Brand", ConsumerGoodResponse::brand)
            .wide("型号", "Model", ConsumerGoodResponse::model)
            .with("能效等级", "Energy grade", ConsumerGoodResponse::energyGrade)
            .with("水效等级", "Water grade", ConsumerGoodResponse::waterGrade)
            .with("年产能", "Yearly capacity", ConsumerGoodResponse::yearlyCapacity)
            .wide("以旧换新优惠", "Trade-in offer", ConsumerGoodResponse::tradeInOffer)
            .wide("旧品回收方案", "Old-goods recovery offer", ConsumerGoodResponse::recoveryOffer)
            .wide("产品说明", "Description", ConsumerGoodResponse::description)
            .with("更新时间", "Updated", ConsumerGoodResponse::updatedAt);

    private final ReadingConsumerGoods reading;
    private final Exporting exporting;

    ConsumerGoodsExportResource(ReadingConsumerGoods reading, Exporting exporting) {
        this.reading = reading;
        this.exporting = exporting;
    }

    @GET
    @RolesAllowed(Roles.ENTERPRISE)
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportConsumerGoods", summary = "导出我的消费品 · The enterprise's consumer goods as a file")
    public Response export(@BeanParam ConsumerGoodSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
