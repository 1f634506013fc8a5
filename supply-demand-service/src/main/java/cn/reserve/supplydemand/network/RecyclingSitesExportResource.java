package cn.reserve.supplydemand.network;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register as a file. */
@Path("/recycling-sites/export")
@Tag(name = "recycling network", description = "Stations, sorting centres, dismantlers and second-hand markets")
@RunOnVirtualThread
public class RecyclingSitesExportResource {
    private static final ExportedList<SiteResponse> LIST = ExportedList.<SiteResponse>of(
                    "recycling-sites", "回收网络站点", "Recycling network")
            .wide("名称", "Name", SiteResponse::name)
            .with("类型", "Kind", SiteResponse::kind)
            .with("状态", "State", SiteResponse::state)
            .with("县（区）", "District", SiteResponse::countyName)
            .wide("地址", "Address", SiteResponse::address)
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with("统一社会信用代码", "USCC", row -> row.enterprise().uscc())
            .wide("回收或交易品类", "Goods", row -> names(row.goods()))
            .with("年处理能力（吨）", "Capacity (t/a)", SiteResponse::capacity)
            .with("占地面积（平方米）", "Area (m²)", SiteResponse::area)
            .with("服务电话", "Phone", SiteResponse::phone)
            .with("营业时间", "Hours", SiteResponse::hours)
            .with("上门回收", "Fetches from the door", SiteResponse::pickUp)
            .wide("预约方式", "Booking", SiteResponse::booking)
            .with("规范化站点", "By the standard", SiteResponse::standardised)
            .with("资质编号", "Qualification", SiteResponse::qualification)
            .with("资质有效期至", "Qualified until", SiteResponse::qualificationUntil)
            .with("启用日期", "Opened", SiteResponse::openedOn)
            .with("关闭日期", "Closed", SiteResponse::closedOn)
            .with("更新时间", "Updated", SiteResponse::updatedAt);

    private final ReadingSites reading;
    private final Exporting exporting;

    RecyclingSitesExportResource(ReadingSites reading, Exporting exporting) {
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
    @Operation(operationId = "exportRecyclingSites", summary = "导出回收网络站点 · The register as a file")
    public Response export(@BeanParam SiteSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }

    private static Wording names(List<RecoveredGoods> goods) {
        List<Wording> names = goods.stream().map(Messages::name).toList();
        return new Wording(
                names.stream().map(Wording::zh).collect(Collectors.joining("、")),
                names.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }
}
