package cn.reserve.library.turn;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.standards.CityTime;
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

/** An inbox, or the decisions behind a figure, as a file. */
@Path("/reviews/export")
@Tag(name = "review-turns", description = "审核待办与工作量 · Inboxes and workload")
@RunOnVirtualThread
public class TurnsExportResource {
    private static final ExportedList<TurnRow> LIST = ExportedList.<TurnRow>of("reviews", "审核", "Reviews")
            .with("事项", "Kind", TurnRow::kind)
            .with("环节", "Level", TurnRow::level)
            .with("会签", "Countersign", TurnRow::countersign)
            .wide("项目名称", "Project", TurnRow::name)
            .wide("企业", "Enterprise", TurnRow::enterpriseName)
            .with("统一社会信用代码", "USCC", TurnRow::uscc)
            .with("领域", "Field", TurnRow::field)
            .with("县（区）", "District", TurnRow::countyName)
            .with("部门", "Bureau", row -> Messages.wordingOrCode("name.Bureau." + row.bureau()))
            .with("收到时间", "Received", TurnRow::beganAt)
            .with("办理时限", "Due", row -> CityTime.lastDay(row.dueAt()))
            .with("剩余工作日", "Working days left", TurnRow::workingDaysLeft)
            .with("办结时间", "Decided", TurnRow::endedAt)
            .with("结果", "Outcome", TurnRow::outcome)
            .with("办理人", "Decided by", TurnRow::personName)
            .with("用时（工作日）", "Working days", TurnRow::workingDays)
            .with("总投资（元）", "Total investment (CNY)", TurnRow::totalInvestment)
            .with("贷款需求（元）", "Loan wanted (CNY)", TurnRow::loanAmount)
            .with("一致性提示", "Flags", TurnRow::flagCount);

    private final ListingTurns listing;
    private final Exporting exporting;
    private final Caller caller;

    TurnsExportResource(ListingTurns listing, Exporting exporting, Caller caller) {
        this.listing = listing;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportReviewTurns", summary = "导出审核列表 · An inbox or decisions as a file")
    public Response export(@BeanParam @Valid TurnSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, listing.every(search, Viewer.of(caller)), params);
    }
}
