package cn.reserve.library.amendment;

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

/** The proposals as a file. */
@Path("/amendments/export")
@Tag(name = "amendments", description = "企业信息变更 · Changes of an enterprise's key data")
@RunOnVirtualThread
public class AmendmentsExportResource {
    private static final ExportedList<AmendmentRow> LIST = ExportedList.<AmendmentRow>of(
                    "enterprise-amendments", "企业信息变更", "Enterprise amendments")
            .wide("企业", "Enterprise", AmendmentRow::enterpriseName)
            .with("统一社会信用代码", "USCC", AmendmentRow::uscc)
            .with("县（区）代码", "District code", AmendmentRow::county)
            .with("状态", "State", AmendmentRow::state)
            .wide("拟变更内容", "To change", AmendmentWords::changes)
            .with("提出人", "Proposed by", AmendmentRow::proposedBy)
            .with("提出时间", "Proposed", AmendmentRow::proposedAt);

    private final ShowingAmendments showing;
    private final Exporting exporting;
    private final Caller caller;

    AmendmentsExportResource(ShowingAmendments showing, Exporting exporting, Caller caller) {
        this.showing = showing;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportAmendments", summary = "导出企业变更 · The proposals as a file")
    public Response export(@BeanParam @Valid AmendmentSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, showing.every(search, Viewer.of(caller)), params);
    }
}
