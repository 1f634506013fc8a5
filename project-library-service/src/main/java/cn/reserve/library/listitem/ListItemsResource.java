package cn.reserve.library.listitem;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One item over HTTP. */
@Path("/annual-list-items/{item}")
@Tag(name = "annual-lists", description = "年度更新清单 · Annual renewal lists and registers")
@RunOnVirtualThread
public class ListItemsResource {
    private final KeepingItems keeping;
    private final LinkingItem linking;
    private final ShowingItems showing;
    private final Caller caller;

    ListItemsResource(KeepingItems keeping, LinkingItem linking, ShowingItems showing, Caller caller) {
        this.keeping = keeping;
        this.linking = linking;
        this.showing = showing;
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
    @Operation(operationId = "getAnnualListItem", summary = "条目 · An item with its list and project")
    public RestResponse<ItemResponse> get(@PathParam("item") UUID item) {
        return tagged(showing.one(item, Viewer.of(caller)));
    }

    @PUT
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "changeAnnualListItem", summary = "修改条目 · Change an item")
    public RestResponse<ItemResponse> change(
            @PathParam("item") UUID item,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ItemRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(keeping.change(item, request, ifMatch, viewer), viewer));
    }

    @DELETE
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "removeAnnualListItem", summary = "删除条目 · Take an item off its list")
    public void remove(@PathParam("item") UUID item, @HeaderParam("If-Match") @Nullable String ifMatch) {
        keeping.remove(item, ifMatch, Viewer.of(caller));
    }

    @PUT
    @Path("/progress")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "reportAnnualListItem", summary = "填报进展 · Say how far an item is")
    public RestResponse<ItemResponse> report(
            @PathParam("item") UUID item,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProgressRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(keeping.report(item, request, ifMatch, viewer), viewer));
    }

    @POST
    @Path("/project-draft")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "draftProjectOfItem", summary = "转为项目 · Make a project draft of an item")
    public RestResponse<ItemResponse> draft(
            @PathParam("item") UUID item,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProjectDraftRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(linking.draft(item, request.uscc(), ifMatch, viewer), viewer));
    }

    @PUT
    @Path("/project")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "linkProjectOfItem", summary = "关联项目 · Link the project that is there")
    public RestResponse<ItemResponse> link(
            @PathParam("item") UUID item,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid LinkRequest request) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(linking.link(item, request.projectId(), ifMatch, viewer), viewer));
    }

    @DELETE
    @Path("/project")
    @RolesAllowed({Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(operationId = "unlinkProjectOfItem", summary = "取消关联 · Unlink the project")
    public RestResponse<ItemResponse> unlink(
            @PathParam("item") UUID item, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return tagged(showing.of(linking.unlink(item, ifMatch, viewer), viewer));
    }

    private static RestResponse<ItemResponse> tagged(ItemResponse body) {
        return Etags.answer(body, body.item().version());
    }
}
