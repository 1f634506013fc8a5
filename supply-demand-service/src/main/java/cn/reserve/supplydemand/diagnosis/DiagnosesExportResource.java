package cn.reserve.supplydemand.diagnosis;

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

/** The diagnoses that the caller may see, as a file. */
@Path("/diagnoses/export")
@Tag(name = "diagnoses")
@RunOnVirtualThread
public class DiagnosesExportResource {
    private static final ExportedList<DiagnosisRow> LIST = ExportedList.<DiagnosisRow>of(
                    "diagnoses", "诊断服务", "Diagnoses")
            .wide("主题", "Topic", DiagnosisRow::topic)
            .with("领域", "Field", DiagnosisRow::field)
            .wide("企业", "Enterprise", row -> row.enterprise().name())
            .with("县（区）", "District", DiagnosisRow::countyName)
            .wide("服务机构", "Provider", DiagnosisRow::providerName)
            .with("状态", "State", DiagnosisRow::state)
            .with("期望日期", "Wished day", DiagnosisRow::wishedOn)
            .with("上门日期", "Day of the visit", DiagnosisRow::visitOn)
            .with("申请时间", "Requested", DiagnosisRow::requestedAt)
            .with("更新时间", "Updated", DiagnosisRow::updatedAt);

    private final ReadingDiagnoses reading;
    private final Exporting exporting;

    DiagnosesExportResource(ReadingDiagnoses reading, Exporting exporting) {
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
    @Operation(operationId = "exportDiagnoses", summary = "导出诊断 · Diagnoses as a file")
    public Response export(@BeanParam DiagnosisSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
