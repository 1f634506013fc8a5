package cn.reserve.platform.savedview;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.savedview.SavedView.SavedViews;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Saved views over HTTP. */
@Path("/saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "saved-views", description = "常用视图 · Saved views of lists")
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
public class SavedViewsResource {
    private final KeepingViews views;
    private final Idempotency idempotency;

    SavedViewsResource(KeepingViews views, Idempotency idempotency) {
        this.views = views;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listSavedViews",
            summary = "常用视图 · The caller's views of a list and those shared with the caller")
    public SavedViews list(
            @QueryParam("list") @NotNull @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "{violation.saved-view-list}")
                    String list) {
        return views.of(list);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addSavedView", summary = "保存视图 · Keep a view")
    public RestResponse<SavedView> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid SavedViewRequest request) {
        Answer<SavedView> answer = idempotency.once(key, request, SavedView.class, () -> views.add(request));
        return Etags.answer(
                RestResponse.Status.CREATED, answer.body(), answer.body().version());
    }

    @PUT
    @Path("/{view}")
    @Operation(operationId = "changeSavedView", summary = "修改视图 · Change an own view")
    public RestResponse<SavedView> change(
            @PathParam("view") UUID view,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid SavedViewRequest request) {
        SavedView body = views.change(view, request, ifMatch);
        return Etags.answer(body, body.version());
    }

    @DELETE
    @Path("/{view}")
    @Operation(operationId = "removeSavedView", summary = "删除视图 · Remove an own view")
    public void remove(@PathParam("view") UUID view, @HeaderParam("If-Match") @Nullable String ifMatch) {
        views.remove(view, ifMatch);
    }

    @PUT
    @Path("/{view}/start")
    @Operation(operationId = "beginWithSavedView", summary = "设为默认视图 · Begin the list with this view")
    public void begin(@PathParam("view") UUID view) {
        views.begin(view);
    }

    @DELETE
    @Path("/{view}/start")
    @Operation(operationId = "beginWithoutSavedView", summary = "取消默认视图 · Begin with the whole list again")
    public void beginWithout(@PathParam("view") UUID view) {
        views.beginWithout(view);
    }
}
