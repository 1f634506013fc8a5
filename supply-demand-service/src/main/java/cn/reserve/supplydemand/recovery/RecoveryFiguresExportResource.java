package cn.reserve.supplydemand.recovery;

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

/** The figures as a file. */
@Path("/recovery-figures/export")
@Tag(name = "recovery", description = "What the city recovers, year by year")
@RunOnVirtualThread
public class RecoveryFiguresExportResource {
    private static final Wording CITY = new Wording("全市", "whole city");

    private static final ExportedList<FigureResponse> LIST = ExportedList.<FigureResponse>of(
                    "recovery-figures", "回收利用年度数据", "Recovery figures")
            .with("年度", "Year", FigureResponse::year)
            .wide("指标", "Indicator", FigureResponse::indicator)
            .with("县（区）", "District", row -> row.countyName() == null ? CITY : row.countyName())
            .with("数值", "Value", FigureResponse::value)
            .with("单位", "Unit", FigureResponse::unit)
            .wide("数据来源", "Source", FigureResponse::source)
            .with("文号", "Document number", FigureResponse::documentNumber)
            .wide("更正或作废原因", "Why it was corrected or voided", FigureResponse::correctionReason)
            .with("作废时间", "Voided", FigureResponse::voidedAt)
            .with("更新时间", "Updated", FigureResponse::updatedAt);

    private final ReadingRecovery reading;
    private final Exporting exporting;

    RecoveryFiguresExportResource(ReadingRecovery reading, Exporting exporting) {
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
    @Operation(operationId = "exportRecoveryFigures", summary = "导出回收利用年度数据 · The figures as a file")
    public Response export(@BeanParam FigureSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
