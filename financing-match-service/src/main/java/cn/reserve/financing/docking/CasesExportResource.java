package cn.reserve.financing.docking;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
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

/** The cases that the caller may see, as a file. */
@Path("/cases/export")
@Tag(name = "cases", description = "Banks' work on needs")
@RunOnVirtualThread
public class CasesExportResource {
    private static final ExportedList<CaseRow> LIST = ExportedList.<CaseRow>of("docking-cases", "银企对接", "Docking cases")
            .wide("项目名称", "Project", CaseRow::projectName)
            .wide("企业", "Enterprise", CaseRow::enterpriseName)
            .wide("银行", "Bank", CaseRow::bankName)
            .with("状态", "State", CaseRow::state)
            .with("融资需求（元）", "Amount wanted (CNY)", CaseRow::amountWanted)
            .with("授信金额（元）", "Approved (CNY)", CaseRow::approvedAmount)
            .with("年利率（%）", "Rate (% a year)", CaseRow::approvedRate)
            .with("期限（月）", "Term (months)", CaseRow::approvedTermMonths)
            .with("办理时限", "Due", CaseRow::dueAt)
            .with("已超期", "Overdue", CaseRow::overdue)
            .with("认领时间", "Claimed", CaseRow::claimedAt)
            .with("更新时间", "Updated", CaseRow::updatedAt);

    private final EveryCase every;
    private final Exporting exporting;
    private final Caller caller;

    CasesExportResource(EveryCase every, Exporting exporting, Caller caller) {
        this.every = every;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.BANK_OFFICER,
        Roles.BANK_MANAGER,
        Roles.ENTERPRISE,
        Roles.CENTRAL_BANK,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportCases", summary = "导出银企对接 · Cases as a file")
    public Response export(@BeanParam CaseSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, every.rows(search, caller), params);
    }
}
