package cn.reserve.library.enterprise;

import cn.reserve.library.viewer.Viewer;
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

/** The list of enterprises as a file. */
@Path("/enterprises/export")
@Tag(name = "enterprises", description = "企业登记 · Enterprise registration")
@RunOnVirtualThread
public class EnterprisesExportResource {
    private static final ExportedList<EnterpriseRow> LIST = ExportedList.<EnterpriseRow>of(
                    "enterprises", "企业", "Enterprises")
            .wide("企业", "Enterprise", EnterpriseRow::name)
            .with("统一社会信用代码", "USCC", EnterpriseRow::uscc)
            .with("县（区）", "District", EnterpriseRow::countyName)
            .with("行业代码", "Industry", EnterpriseRow::industry)
            .with("企业划型", "Size class", EnterpriseRow::sizeClass)
            .with("状态", "State", EnterpriseRow::state)
            .with("提交时间", "Submitted", EnterpriseRow::submittedAt)
            .with("更新时间", "Updated", EnterpriseRow::updatedAt);

    private final ShowingEnterprise showing;
    private final Exporting exporting;
    private final Caller caller;

    EnterprisesExportResource(ShowingEnterprise showing, Exporting exporting, Caller caller) {
        this.showing = showing;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.APPLICANT,
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
    @Operation(operationId = "exportEnterprises", summary = "导出企业列表 · The list of enterprises as a file")
    public Response export(@BeanParam @Valid EnterpriseSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, showing.every(search, Viewer.of(caller)), params);
    }
}
