package cn.reserve.library.stage;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stage reports of all projects in the caller's scope over HTTP: where a district finds those that wait for it. */
@Path("/stage-reports")
@Tag(name = "stages", description = "项目进度阶段 · Stages of a project")
@RunOnVirtualThread
public class ListedStageReportsResource {
    private final ShowingStage showing;
    private final Caller caller;

    ListedStageReportsResource(ShowingStage showing, Caller caller) {
        this.showing = showing;
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
    @Operation(operationId = "listAllStageReports", summary = "阶段报告列表 · Stage reports of all projects, latest first")
    public Page<StageReportRow> list(@BeanParam @Valid StageReportSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }
}
