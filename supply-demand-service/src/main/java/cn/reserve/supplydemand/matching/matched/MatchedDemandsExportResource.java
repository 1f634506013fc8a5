package cn.reserve.supplydemand.matching.matched;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Wording;
import cn.reserve.supplydemand.matching.matched.MatchedDemand.Found;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was found for demands, as a file. */
@Path("/matching/demands/export")
@Tag(name = "matching", description = "供需匹配 · Matching of demand and supply")
@RunOnVirtualThread
public class MatchedDemandsExportResource {
    private static final ExportedList<MatchedDemand> LIST = ExportedList.<MatchedDemand>of(
                    "matched-demands", "匹配结果", "Matched demands")
            .wide("需求设备", "Wanted equipment", MatchedDemand::wantedEquipment)
            .with(
                    "类别",
                    "Category",
                    row -> new Wording(row.category().zh(), row.category().en()))
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with("统一社会信用代码", "USCC", row -> row.enterprise().uscc())
            .with("县（区）", "District", MatchedDemand::countyName)
            .with("数量", "Quantity", MatchedDemand::quantity)
            .with("预算（元）", "Budget (CNY)", MatchedDemand::budget)
            .with("计划采购月份", "Purchase month", row -> row.purchaseMonth().toString())
            .with("推荐供给数", "Suggested supplies", MatchedDemand::shown)
            .with("最高分", "Best score", row -> first(row, Found::score))
            .wide("首位供给", "First supply", row -> first(row, found -> found.product() + " " + found.model()))
            .wide("供应企业", "Supplier", row -> first(row, Found::enterprise))
            .with("最近新增推荐", "Latest news", MatchedDemand::newsAt);

    private final ReadingMatched reading;
    private final Exporting exporting;

    MatchedDemandsExportResource(ReadingMatched reading, Exporting exporting) {
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
    @Operation(operationId = "exportMatchedDemands", summary = "导出匹配结果 · What was found for demands, as a file")
    public Response export(@BeanParam MatchedSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }

    private static @Nullable Object first(MatchedDemand row, Function<Found, Object> of) {
        return row.best().isEmpty() ? null : of.apply(row.best().getFirst());
    }
}
