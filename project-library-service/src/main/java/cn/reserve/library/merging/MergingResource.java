package cn.reserve.library.merging;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Duplicates and mergers over HTTP. */
@Path("/enterprises/{id}/duplicates")
@Tag(name = "merging", description = "企业合并 · Merging of duplicates")
@RunOnVirtualThread
public class MergingResource {
    private final FindingDuplicates finding;
    private final MergingEnterprises merging;
    private final Caller caller;

    MergingResource(FindingDuplicates finding, MergingEnterprises merging, Caller caller) {
        this.finding = finding;
        this.merging = merging;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "listDuplicates", summary = "疑似重复企业 · Likely duplicates of a file")
    public DuplicatesResponse list(@PathParam("id") UUID id) {
        return finding.of(id, Viewer.of(caller));
    }

    @POST
    @Path("/merger")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "mergeEnterprise", summary = "合并企业 · Merge the file into another one")
    public MergerResponse merge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MergerRequest request) {
        return merging.merge(id, request, ifMatch, Viewer.of(caller));
    }
}
