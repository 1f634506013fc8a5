package cn.reserve.platform.export;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** How far the caller's own exports are. */
@Path("/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "列表导出 · Exports of lists")
@RunOnVirtualThread
@RolesAllowed({
    Roles.APPLICANT,
    Roles.ENTERPRISE,
    Roles.DISTRICT_REVIEWER,
    Roles.BUREAU_REVIEWER,
    Roles.COMMISSION_PREPARER,
    Roles.COMMISSION_APPROVER,
    Roles.BANK_OFFICER,
    Roles.BANK_MANAGER,
    Roles.CENTRAL_BANK,
    Roles.FINANCE_BUREAU,
    Roles.AUDITOR,
    Roles.SYSTEM_ADMIN,
    Roles.SECURITY_ADMIN,
    Roles.WHITELIST_READER
})
public class ExportsResource {
    private final ExportRuns runs;
    private final Caller caller;

    ExportsResource(ExportRuns runs, Caller caller) {
        this.runs = runs;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listRunningExports",
            summary = "正在进行的导出 · The caller's export that is under way, whatever page it was begun from; at most one",
            description =
                    "给出 id 时为该次导出，无论是否结束；尚未登记的为空 · With an id that one, ended or not; none while its request has not arrived")
    public List<ExportRun> running(@QueryParam("id") @Nullable UUID id) {
        String subject = caller.subject();
        // Whoever downloads by the browser asks at once, before the browser's own request is here: that is no error.
        return (id == null ? runs.running(subject) : runs.of(id, subject))
                .stream().toList();
    }

    @GET
    @Path("/{export}")
    @Operation(operationId = "getExport", summary = "导出进度 · How many rows of how many are written")
    public ExportRun get(@PathParam("export") UUID export) {
        return runs.of(export, caller.subject()).orElseThrow(() -> Problems.notFound("export"));
    }

    @DELETE
    @Path("/{export}")
    @ResponseStatus(204)
    @Operation(operationId = "cancelExport", summary = "取消导出 · Cancel an export; one that has ended stays as it is")
    public void cancel(@PathParam("export") UUID export) {
        if (!runs.cancel(export, caller.subject())) {
            throw Problems.notFound("export");
        }
    }
}
