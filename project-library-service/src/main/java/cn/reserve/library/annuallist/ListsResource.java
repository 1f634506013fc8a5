package cn.reserve.library.annuallist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lists over HTTP; their items have resources of their own. */
@Path("/annual-lists")
@Tag(name = "annual-lists", description = "年度更新清单 · Annual renewal lists and registers")
@RunOnVirtualThread
public class ListsResource {
    private final KeepingList keeping;
    private final ShowingLists showing;
    private final Idempotency idempotency;
    private final Caller caller;

    ListsResource(KeepingList keeping, ShowingLists showing, Idempotency idempotency, Caller caller) {
        this.keeping = keeping;
        this.showing = showing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "listAnnualLists", summary = "年度更新清单 · Annual lists and registers")
    public Page<ListRow> list(@BeanParam @Valid ListSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/totals")
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "getAnnualListTotals", summary = "年度清单汇总 · What a year's lists come to, by type")
    public ListTotals totals(@QueryParam("year") @NotNull @Min(2020) @Max(2100) Integer year) {
        return showing.totals(year, Viewer.of(caller));
    }

    @POST
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @ResponseStatus(201)
    @Operation(operationId = "openAnnualList", summary = "建立清单 · Open the own unit's list")
    public RestResponse<ListResponse> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ListRequest request) {
        Viewer viewer = Viewer.of(caller);
        ListResponse body = idempotency
                .once(key, request, ListResponse.class, () -> showing.of(keeping.open(request, viewer), viewer))
                .body();
        return Etags.answer(RestResponse.Status.CREATED, body, body.list().version());
    }

    @GET
    @Path("/{list}")
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "getAnnualList", summary = "清单 · A list with its columns")
    public RestResponse<ListResponse> get(@PathParam("list") UUID list) {
        return tagged(showing.one(list, Viewer.of(caller)));
    }

    @POST
    @Path("/{list}/submission")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "submitAnnualList", summary = "提交清单 · Hand a list in")
    public RestResponse<ListResponse> submit(
            @PathParam("list") UUID list, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(keeping.submit(list, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/{list}/confirmation")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "confirmAnnualList", summary = "确认清单 · Confirm a list that somebody else handed in")
    public RestResponse<ListResponse> confirm(
            @PathParam("list") UUID list, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(keeping.confirm(list, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/{list}/return")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @Operation(operationId = "returnAnnualList", summary = "退回清单 · Give a list back with a reason")
    public RestResponse<ListResponse> sendBack(
            @PathParam("list") UUID list,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ListReturn request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(keeping.sendBack(list, request.reason(), ifMatch, viewer), viewer));
    }

    private static RestResponse<ListResponse> tagged(ListResponse body) {
        return Etags.answer(body, body.list().version());
    }
}
