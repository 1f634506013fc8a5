package cn.reserve.library.whitelist;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.library.whitelist.WhitelistRequests.BatchProjects;
import cn.reserve.library.whitelist.WhitelistRequests.BatchRequest;
import cn.reserve.library.whitelist.WhitelistRequests.Reason;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** Batches over HTTP. */
@Path("/whitelist/batches")
@Tag(name = "whitelist", description = "备选项目清单 · Whitelist")
@RunOnVirtualThread
public class BatchesResource {
    private final PreparingBatch preparing;
    private final DecidingBatch deciding;
    private final ShowingBatch showing;
    private final Idempotency idempotency;
    private final Caller caller;

    BatchesResource(
            PreparingBatch preparing,
            DecidingBatch deciding,
            ShowingBatch showing,
            Idempotency idempotency,
            Caller caller) {
        this.preparing = preparing;
        this.deciding = deciding;
        this.showing = showing;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @ResponseStatus(201)
    @Operation(operationId = "openBatch", summary = "新建批次 · Open a batch")
    public RestResponse<BatchResponse> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BatchRequest request) {
        Viewer viewer = Viewer.of(caller);
        Answer<BatchResponse> answer = idempotency.once(
                key, request, BatchResponse.class, () -> showing.of(preparing.open(request.name(), viewer), viewer));
        return tagged(RestResponse.Status.CREATED, answer.body());
    }

    @GET
    @RolesAllowed({
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "listBatches", summary = "批次列表 · List batches")
    public Page<BatchRow> list(
            @QueryParam("state") @Nullable BatchState state,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam PageParams paging) {
        return showing.many(state, sort, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "getBatch", summary = "批次详情 · Read a batch")
    public RestResponse<BatchResponse> get(@PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, showing.one(id, Viewer.of(caller)));
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed({
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(operationId = "listBatchEntries", summary = "批次项目 · Projects of a batch with what each rule says")
    public Page<BatchEntry> entries(@PathParam("id") UUID id, @BeanParam PageParams paging) {
        return showing.entries(id, paging);
    }

    @POST
    @Path("/{id}/entries")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "addBatchEntries", summary = "加入项目 · Add projects to a batch")
    public RestResponse<BatchResponse> add(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid BatchProjects request) {
        Viewer viewer = Viewer.of(caller);
        return changed(preparing.add(id, request.projectIds(), ifMatch, viewer), viewer);
    }

    @DELETE
    @Path("/{id}/entries/{projectId}")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "removeBatchEntry", summary = "移出项目 · Take a project out of a batch")
    public RestResponse<BatchResponse> remove(
            @PathParam("id") UUID id,
            @PathParam("projectId") UUID projectId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return changed(preparing.remove(id, projectId, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "submitBatch", summary = "提交批次 · Submit a batch")
    public RestResponse<BatchResponse> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return changed(preparing.submit(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.COMMISSION_APPROVER)
    @Operation(operationId = "returnBatch", summary = "退回批次 · Return a batch to its preparer")
    public RestResponse<BatchResponse> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Reason request) {
        Viewer viewer = Viewer.of(caller);
        return changed(deciding.sendBack(id, request.reason(), ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.COMMISSION_APPROVER)
    @Operation(operationId = "approveBatch", summary = "批准批次 · Approve a batch")
    public RestResponse<BatchResponse> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return changed(deciding.approve(id, ifMatch, viewer), viewer);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(Roles.COMMISSION_APPROVER)
    @Operation(operationId = "publishBatch", summary = "公布批次 · Publish a batch")
    public RestResponse<BatchResponse> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Viewer viewer = Viewer.of(caller);
        return changed(deciding.publish(id, ifMatch, viewer), viewer);
    }

    private RestResponse<BatchResponse> changed(Batch batch, Viewer viewer) {
        return tagged(RestResponse.Status.OK, showing.of(batch, viewer));
    }

    private static RestResponse<BatchResponse> tagged(RestResponse.Status status, BatchResponse body) {
        return Etags.answer(status, body, body.version());
    }
}
