package cn.reserve.library.dispatch.notice;

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

/** Supervision notices as a file. */
@Path("/dispatch/notices/export")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class NoticesExportResource {
    private static final ExportedList<NoticeRow> LIST = ExportedList.<NoticeRow>of(
                    "dispatch-notices", "督办通知", "Supervision notices")
            .wide("项目名称", "Project", NoticeRow::name)
            .wide("企业", "Enterprise", NoticeRow::enterpriseName)
            .with("领域", "Field", NoticeRow::field)
            .with("县（区）", "District", NoticeRow::countyName)
            .with("月份", "Month", NoticeRow::period)
            .with("连续红灯", "Red months", NoticeRow::reds)
            .with("状态", "State", NoticeRow::state)
            .with("答复时限", "Deadline", NoticeRow::deadline)
            .with("已超期", "Overdue", NoticeRow::overdue)
            .with("发出时间", "Raised", NoticeRow::raisedAt)
            .with("签收人", "Acknowledged by", NoticeRow::acknowledgedBy)
            .with("签收时间", "Acknowledged", NoticeRow::acknowledgedAt)
            .wide("回复", "Answer", NoticeRow::answer)
            .with("整改时限", "To be mended by", NoticeRow::mendedBy)
            .with("回复人", "Answered by", NoticeRow::answeredBy)
            .with("回复时间", "Answered", NoticeRow::answeredAt)
            .with("核定人", "Decided by", NoticeRow::decidedBy)
            .with("核定时间", "Decided", NoticeRow::decidedAt)
            .wide("退回原因", "Reason", NoticeRow::reason);

    private final FollowingNotice following;
    private final Exporting exporting;
    private final Caller caller;

    NoticesExportResource(FollowingNotice following, Exporting exporting, Caller caller) {
        this.following = following;
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
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportDispatchNotices", summary = "导出督办通知 · Supervision notices as a file")
    public Response export(@BeanParam @Valid NoticeSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, following.every(search, Viewer.of(caller)), params);
    }
}
