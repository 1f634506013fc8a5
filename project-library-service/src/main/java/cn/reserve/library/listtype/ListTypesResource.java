package cn.reserve.library.listtype;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Types of lists over HTTP. */
@Path("/list-types")
@Tag(name = "list-types", description = "清单类型 · Types of lists")
@RunOnVirtualThread
public class ListTypesResource {
    private final KeepingListTypes keeping;
    private final Idempotency idempotency;
    private final Caller caller;

    ListTypesResource(KeepingListTypes keeping, Idempotency idempotency, Caller caller) {
        this.keeping = keeping;
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
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "listListTypes", summary = "清单类型 · Types of lists, without their versions")
    public ListTypeResponse.Types list() {
        return keeping.all(Viewer.of(caller));
    }

    @POST
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "addListType", summary = "新增清单类型 · Add a type with its first draft")
    public RestResponse<ListTypeResponse> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ListTypeRequest request) {
        Viewer viewer = Viewer.of(caller);
        ListTypeResponse body = idempotency
                .once(key, request, ListTypeResponse.class, () -> keeping.add(request, viewer))
                .body();
        return Etags.answer(RestResponse.Status.CREATED, body, body.version());
    }

    @GET
    @Path("/{type}")
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "getListType", summary = "清单类型及其版本 · A type with its versions")
    public RestResponse<ListTypeResponse> get(@PathParam("type") String type) {
        return tagged(keeping.one(type, Viewer.of(caller)));
    }

    @PUT
    @Path("/{type}/draft")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "draftListType", summary = "起草新版本 · Draft the next version")
    public RestResponse<ListTypeResponse> draft(
            @PathParam("type") String type,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ListLayout request) {
        return tagged(keeping.draft(type, request, ifMatch, Viewer.of(caller)));
    }

    @POST
    @Path("/{type}/draft/enactment")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "enactListType", summary = "启用新版本 · Put the draft into force")
    public RestResponse<ListTypeResponse> enact(
            @PathParam("type") String type, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(keeping.enact(type, ifMatch, Viewer.of(caller)));
    }

    private static RestResponse<ListTypeResponse> tagged(ListTypeResponse body) {
        return Etags.answer(body, body.version());
    }
}
