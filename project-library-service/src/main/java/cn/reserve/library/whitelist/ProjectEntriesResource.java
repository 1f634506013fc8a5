package cn.reserve.library.whitelist;

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

/** Whether a project stands on the list, and how it stood, over HTTP. */
@Path("/projects/{id}/whitelist-entries")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class ProjectEntriesResource {
    private final EntriesOfProject entries;
    private final Caller caller;

    ProjectEntriesResource(EntriesOfProject entries, Caller caller) {
        this.entries = entries;
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
    @Operation(
            operationId = "listWhitelistEntriesOfProject",
            summary = "项目在册情况 · When the project stood on the list, by which decision, latest first")
    public ProjectEntries list(@PathParam("id") UUID id) {
        return entries.of(id, Viewer.of(caller));
    }
}
