package cn.reserve.library.export;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The changes of the list, for machines. */
@Path("/whitelist/changes")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class ChangesResource {
    private final ReadingChanges changes;

    ChangesResource(ReadingChanges changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed({Roles.WHITELIST_READER, Roles.AUDITOR})
    @Operation(operationId = "listWhitelistChanges", summary = "名单变动 · Who was listed or taken off since a position")
    public WhitelistChanges changes(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return changes.after(after, limit);
    }
}
