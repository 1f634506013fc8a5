package cn.reserve.library.listitem;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a project came from, over HTTP. */
@Path("/projects/{id}/annual-list-items")
@Tag(name = "annual-lists", description = "年度更新清单 · Annual renewal lists and registers")
@RunOnVirtualThread
public class ProjectItemsResource {
    private final ShowingItems showing;
    private final Caller caller;

    ProjectItemsResource(ShowingItems showing, Caller caller) {
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
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "listItemsOfProject", summary = "来源清单条目 · The list items that a project came from")
    public ProjectItems list(@PathParam("id") UUID id) {
        return showing.ofProject(id, Viewer.of(caller));
    }
}
