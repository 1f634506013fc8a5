package cn.reserve.library.globalsearch;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search over everything, over HTTP. */
@Path("/search")
@Tag(name = "search", description = "全局搜索 · Search over everything")
@RolesAllowed({
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
    Roles.SYSTEM_ADMIN
})
@RunOnVirtualThread
public class GlobalSearchResource {
    private final SearchingEverywhere searching;
    private final Caller caller;

    GlobalSearchResource(SearchingEverywhere searching, Caller caller) {
        this.searching = searching;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "searchEverywhere",
            summary = "全局搜索 · Projects, enterprises, policies, batches and measures in which a word stands")
    public FoundGroups search(
            @QueryParam("q")
                    @NotBlank
                    @PlainText(max = 100)
                    @Parameter(description = "Any part of a name, code or text, from one character on")
                    String q) {
        return searching.find(q, Viewer.of(caller));
    }
}
