package cn.reserve.library.reserve;

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

/** The rolling reserve over HTTP. */
@Path("/reserve")
@Tag(name = "reserve", description = "滚动储备 · Rolling reserve")
@RunOnVirtualThread
@RolesAllowed({
    Roles.DISTRICT_REVIEWER,
    Roles.BUREAU_REVIEWER,
    Roles.COMMISSION_PREPARER,
    Roles.COMMISSION_APPROVER,
    Roles.CENTRAL_BANK,
    Roles.FINANCE_BUREAU,
    Roles.AUDITOR
})
public class ReserveResource {
    private final ShowingReserve showing;
    private final Caller caller;

    ReserveResource(ShowingReserve showing, Caller caller) {
        this.showing = showing;
        this.caller = caller;
    }

    @GET
    @Path("/balance")
    @Operation(operationId = "getReserveBalance", summary = "储备平衡 · Reserved, under construction, commissioned")
    public BalanceResponse balance(@BeanParam @Valid BalanceSearch search) {
        return showing.balance(search, Viewer.of(caller));
    }

    @GET
    @Path("/projects")
    @Operation(operationId = "listReserve", summary = "储备项目明细 · The projects behind a figure of the balance")
    public Page<ReserveRow> rows(@BeanParam @Valid ReserveSearch search, @BeanParam PageParams paging) {
        return showing.rows(search, Viewer.of(caller), paging);
    }
}
