package cn.reserve.library.listitem;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The items of a list over HTTP. */
@Path("/annual-lists/{list}/items")
@Tag(name = "annual-lists", description = "年度更新清单 · Annual renewal lists and registers")
@RunOnVirtualThread
public class ItemsOfListResource {
    private final KeepingItems keeping;
    private final ShowingItems showing;
    private final Idempotency idempotency;
    private final Caller caller;

    ItemsOfListResource(KeepingItems keeping, ShowingItems showing, Idempotency idempotency, Caller caller) {
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
    @Operation(operationId = "listAnnualListItems", summary = "清单条目 · Items of a list")
    public Page<ItemRow> list(
            @PathParam("list") UUID list, @BeanParam @Valid ItemSearch search, @BeanParam PageParams paging) {
        return showing.many(list, search, Viewer.of(caller), paging);
    }

    @POST
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @ResponseStatus(201)
    @Operation(operationId = "addAnnualListItem", summary = "新增条目 · Add an item")
    public RestResponse<ItemResponse> add(
            @PathParam("list") UUID list,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ItemRequest request) {
        Viewer viewer = Viewer.of(caller);
        keeping.requireAllowed(list, viewer);
        ItemResponse body = idempotency
                .once(
                        key,
                        List.of(list, request),
                        ItemResponse.class,
                        () -> showing.of(keeping.add(list, request, viewer), viewer))
                .body();
        return Etags.answer(RestResponse.Status.CREATED, body, body.item().version());
    }
}
