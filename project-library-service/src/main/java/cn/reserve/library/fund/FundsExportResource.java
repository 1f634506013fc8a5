package cn.reserve.library.fund;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Wording;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register as a file. */
@Path("/special-funds/export")
@Tag(name = "special-funds", description = "专项资金 · Special funds")
@RunOnVirtualThread
public class FundsExportResource {
    private final ShowingFunds showing;
    private final Exporting exporting;
    private final Caller caller;

    FundsExportResource(ShowingFunds showing, Exporting exporting, Caller caller) {
        this.showing = showing;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportSpecialFunds", summary = "导出专项资金台账 · The register as a file")
    public Response export(@BeanParam @Valid FundSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(list(showing.programmeNames()), showing.every(search, Viewer.of(caller)), params);
    }

    private static ExportedList<FundRow> list(Map<String, Wording> names) {
        return ExportedList.<FundRow>of("special-funds", "专项资金", "Special funds")
                .wide("项目名称", "Project", FundRow::projectName)
                .wide("企业", "Enterprise", FundRow::enterpriseName)
                .with("统一社会信用代码", "USCC", FundRow::uscc)
                .with("领域", "Field", FundRow::field)
                .with("县（区）", "District", FundRow::countyName)
                .wide(
                        "资金渠道",
                        "Programme",
                        row -> names.getOrDefault(row.programme(), new Wording(row.programme(), row.programme())))
                .with("文号", "Document", FundRow::documentNumber)
                .with("下达日期", "Issued on", FundRow::issuedOn)
                .with("下达（元）", "Issued (CNY)", FundRow::issued)
                .with("到位（元）", "In place (CNY)", FundRow::inPlace)
                .with("支付（元）", "Paid (CNY)", FundRow::paid)
                .with("状态", "State", FundRow::state)
                .wide("作废原因", "Reason", FundRow::reason)
                .with("更新人", "Updated by", FundRow::updatedBy)
                .with("更新时间", "Updated", FundRow::updatedAt);
    }
}
