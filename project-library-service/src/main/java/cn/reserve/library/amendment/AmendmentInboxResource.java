package cn.reserve.library.amendment;

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

/** The proposals of all enterprises in the caller's scope over HTTP. */
@Path("/amendments")
@Tag(name = "amendments", description = "企业信息变更 · Changes of an enterprise's key data")
@RunOnVirtualThread
public class AmendmentInboxResource {
    private final ShowingAmendments showing;
    private final Caller caller;

    AmendmentInboxResource(ShowingAmendments showing, Caller caller) {
        this.showing = showing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listAmendments", summary = "企业变更列表 · Proposals in the caller's scope")
    public Page<AmendmentRow> list(@BeanParam @Valid AmendmentSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }
}
