package cn.reserve.supplydemand.recycler;

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

/** The register of recyclers as a file. */
@Path("/recyclers/export")
@Tag(name = "recyclers")
@RunOnVirtualThread
public class RecyclersExportResource {
    private static final ExportedList<RecyclerResponse> LIST = ExportedList.<RecyclerResponse>of(
                    "recyclers", "回收利用企业", "Recyclers")
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with(
                    "统一社会信用代码",
                    "Unified social credit code",
                    row -> row.enterprise().uscc())
            .with("县（区）", "District", RecyclerResponse::countyName)
            .with("业务类型", "Business", RecyclerResponse::businessKind)
            .wide("处理物料", "Materials handled", RecyclerResponse::materials)
            .with("设计能力（吨/年）", "Designed capacity, t/a", RecyclerResponse::capacity)
            .with("上年处理量（吨）", "Handled last year, t", RecyclerResponse::handled)
            .wide("资质编号", "Qualification", RecyclerResponse::qualification)
            .with("更新时间", "Updated", RecyclerResponse::updatedAt);

    private final ReadingRecyclers reading;
    private final Exporting exporting;

    RecyclersExportResource(ReadingRecyclers reading, Exporting exporting) {
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
    @Operation(operationId = "exportRecyclers", summary = "导出回收利用企业 · Recyclers as a file")
    public Response export(@BeanParam RecyclerSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
