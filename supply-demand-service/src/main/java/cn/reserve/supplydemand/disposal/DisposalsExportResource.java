package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
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

/** The retired equipment that the caller may see, as a file. */
@Path("/equipment-disposals/export")
@Tag(name = "equipment-disposals")
@RunOnVirtualThread
public class DisposalsExportResource {
    private static final ExportedList<DisposalRow> LIST = ExportedList.<DisposalRow>of(
                    "equipment-disposals", "废旧设备处置", "Retired equipment")
            .wide("设备", "Equipment", DisposalRow::name)
            .with("型号", "Model", DisposalRow::model)
            .with("类别", "Kind", DisposalRow::kind)
            .with("数量", "Quantity", DisposalRow::quantity)
            .with("投用年份", "Commissioned in", DisposalRow::commissionedYear)
            .wide("企业", "Enterprise", row -> name(row.enterprise()))
            .with("县（区）", "District", DisposalRow::countyName)
            .wide("项目", "Project", DisposalRow::projectName)
            .with("状态", "State", DisposalRow::state)
            .with("其他去向", "Other outcome", DisposalRow::outcome)
            .wide("回收企业", "Recycler", row -> name(row.recycler()))
            .with("提货日期", "Picked up on", DisposalRow::pickedUpOn)
            .with("处置证明编号", "Certificate", DisposalRow::certificateNumber)
            .with("推送时间", "Offered", DisposalRow::offeredAt)
            .with("更新时间", "Updated", DisposalRow::updatedAt);

    private final ReadingDisposals reading;
    private final Exporting exporting;

    DisposalsExportResource(ReadingDisposals reading, Exporting exporting) {
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
    @Operation(operationId = "exportEquipmentDisposals", summary = "导出废旧设备 · Retired equipment as a file")
    public Response export(@BeanParam DisposalSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }

    private static @Nullable String name(@Nullable EnterpriseName enterprise) {
        return enterprise == null ? null : enterprise.name();
    }
}
