package cn.reserve.financing.need;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The needs that the caller may see, as a file; contact data never. */
@Path("/needs/export")
@Tag(name = "needs", description = "What whitelisted projects want to borrow")
@RunOnVirtualThread
public class NeedsExportResource {
    private static final ExportedList<NeedRow> LIST = ExportedList.<NeedRow>of(
                    "financing-needs", "融资需求", "Financing needs")
            .with("项目代码", "Code", NeedRow::projectCode)
            .wide("项目名称", "Project", NeedRow::projectName)
            .wide("企业", "Enterprise", NeedRow::enterpriseName)
            .with("统一社会信用代码", "USCC", NeedRow::uscc)
            .with("领域", "Field", row -> Messages.wordingOrCode("name.Field." + row.field()))
            .with("县（区）", "District", NeedRow::countyName)
            .with("融资需求（元）", "Amount wanted (CNY)", NeedRow::amount)
            .with("期限（月）", "Term (months)", NeedRow::termMonths)
            .with("状态", "State", NeedRow::state)
            .with("发布时间", "Published", NeedRow::publishedAt)
            .with("本行对接", "Own case", NeedsExportResource::ownCase);

    private final EveryNeed every;
    private final Exporting exporting;
    private final Caller caller;

    NeedsExportResource(EveryNeed every, Exporting exporting, Caller caller) {
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
    @Operation(operationId = "exportNeeds", summary = "导出融资需求 · Needs as a file")
    public Response export(@BeanParam NeedSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, every.rows(NeedScope.of(caller), search.criteria()), params);
    }

    private static @Nullable Wording ownCase(NeedRow row) {
        NeedRow.OwnCase own = row.ownCase();
        return own == null ? null : Messages.wordingOrCode("name.CaseState." + own.state());
    }
}
