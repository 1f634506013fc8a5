package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Docking of a demand and a supply. */
@Path("/dockings")
@Tag(name = "dockings", description = "供需对接 · One demand and one supply on their way to a deal")
@RunOnVirtualThread
public class DockingsResource {
    private static final String IF_MATCH = "If-Match";

    private final OpeningDocking opening;
    private final AdvancingDocking advancing;
    private final ReadingDockings reading;

    DockingsResource(OpeningDocking opening, AdvancingDocking advancing, ReadingDockings reading) {
        this.opening = opening;
        this.advancing = advancing;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listDockings", summary = "供需对接列表 · Cases within the caller's scope")
    public Page<DockingRow> list(@BeanParam DockingSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.ENTERPRISE, Roles.DISTRICT_REVIEWER, Roles.BUREAU_REVIEWER})
    @Operation(
            operationId = "openDocking",
            summary = "发起对接 · State interest as buyer or supplier, or as an office suggest the pair to both")
    public RestResponse<DockingResponse> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull DockingRequests.Opening request) {
        DockingResponse opened = opening.open(key, request).body();
        return Etags.created("dockings/" + opened.id(), opened, opened.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "readDocking", summary = "对接详情 · One case with its timeline")
    public RestResponse<DockingResponse> read(UUID id) {
        return tagged(reading.one(id));
    }

    @POST
    @Path("/{id}/interest")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "stateDockingInterest", summary = "有意向 · A side takes a suggestion up")
    public RestResponse<DockingResponse> stateInterest(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DockingRequests.Step request) {
        return tagged(advancing.stateInterest(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/talk")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "beginDockingTalk", summary = "开始洽谈 · The other side is willing to talk")
    public RestResponse<DockingResponse> beginToTalk(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DockingRequests.Step request) {
        return tagged(advancing.beginToTalk(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/proposal")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "proposeDockingTerms", summary = "提出成交信息 · A side says what was agreed, amount and day")
    public RestResponse<DockingResponse> propose(
            UUID id,
            @HeaderParam(IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DockingRequests.Proposal request) {
        return tagged(advancing.propose(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/agreement")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "confirmDockingTerms", summary = "确认成交 · The other side confirms the last proposal")
    public RestResponse<DockingResponse> agree(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DockingRequests.Step request) {
        return tagged(advancing.agree(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/drop")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "dropDocking", summary = "终止对接 · A side ends the case, with a reason")
    public RestResponse<DockingResponse> drop(
            UUID id, @HeaderParam(IF_MATCH) @Nullable String ifMatch, @Valid @NotNull DockingRequests.Drop request) {
        return tagged(advancing.drop(id, ifMatch, request));
    }

    private static RestResponse<DockingResponse> tagged(DockingResponse docking) {
        return Etags.answer(docking, docking.version());
    }
}
