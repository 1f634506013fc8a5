package cn.reserve.library.dispatch.problem;

import cn.reserve.library.viewer.Viewer;
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

/** Problems as a file. */
@Path("/dispatch/problems/export")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class ProblemsExportResource {
    private static final ExportedList<ProblemRow> LIST = ExportedList.<ProblemRow>of(
                    "dispatch-problems", "调度问题", "Dispatch problems")
            .wide("项目名称", "Project", ProblemRow::name)
            .wide("企业", "Enterprise", ProblemRow::enterpriseName)
            .with("领域", "Field", ProblemRow::field)
            .with("县（区）", "District", ProblemRow::countyName)
            .wide("问题", "Problem", ProblemRow::words)
            .with("状态", "State", ProblemRow::state)
            .with("责任单位", "Owner", ProblemsExportResource::owner)
            .with("时限", "Deadline", ProblemRow::deadline)
            .with("已超期", "Overdue", ProblemRow::overdue)
            .with("提出人", "Raised by", ProblemRow::raisedBy)
            .with("提出时间", "Raised", ProblemRow::raisedAt)
            .wide("办结情况", "Solution", ProblemRow::solution)
            .with("报送人", "Solved by", ProblemRow::solvedBy)
            .with("报送时间", "Solved", ProblemRow::solvedAt)
            .with("核定人", "Decided by", ProblemRow::decidedBy)
            .with("核定时间", "Decided", ProblemRow::decidedAt)
            .wide("重办原因", "Reason", ProblemRow::reason);

    private final FollowingProblem following;
    private final Exporting exporting;
    private final Caller caller;

    ProblemsExportResource(FollowingProblem following, Exporting exporting, Caller caller) {
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
    @Operation(operationId = "exportDispatchProblems", summary = "导出调度问题列表 · Problems as a file")
    public Response export(@BeanParam @Valid ProblemSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, following.every(search, Viewer.of(caller)), params);
    }

    /** The kind of unit is before the colon; an enterprise or a district is the project's own. */
    private static @Nullable Wording owner(ProblemRow row) {
        String owner = row.owner();
        if (owner == null) {
            return null;
        }
        String code = owner.substring(owner.indexOf(':') + 1);
        return owner.startsWith("bureau:")
                ? Messages.wordingOrCode("name.Bureau." + code)
                : owner.startsWith("district:")
                        ? new Wording(row.countyName(), row.countyName())
                        : new Wording(row.enterpriseName(), row.enterpriseName());
    }
}
