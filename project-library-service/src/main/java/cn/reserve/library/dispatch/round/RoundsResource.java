package cn.reserve.library.dispatch.round;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Rounds of dispatch over HTTP. */
@Path("/dispatch/rounds")
@Tag(name = "dispatch", description = "项目调度 · Dispatch")
@RunOnVirtualThread
public class RoundsResource {
    private final OpeningRound opening;
    private final AskingProjects asking;
    private final ShowingRounds showing;
    private final Event<RoundClosed> closed;
    private final Idempotency idempotency;
    private final Caller caller;

    RoundsResource(
            OpeningRound opening,
            AskingProjects asking,
            ShowingRounds showing,
            Event<RoundClosed> closed,
            Idempotency idempotency,
            Caller caller) {
        this.opening = opening;
        this.asking = asking;
        this.showing = showing;
        this.closed = closed;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** All rounds; latest month first. */
    @Schema(name = "DispatchRounds")
    public record Rounds(List<RoundResponse> items) {}

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listDispatchRounds", summary = "调度批次 · Rounds of dispatch, latest month first")
    public Rounds list() {
        return new Rounds(showing.all(Viewer.of(caller)));
    }

    @POST
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @ResponseStatus(201)
    @Operation(operationId = "openDispatchRound", summary = "发起调度 · Open a round for a month")
    public RestResponse<RoundResponse> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RoundRequest request) {
        Viewer viewer = Viewer.of(caller);
        RoundResponse opened = idempotency
                .once(
                        key,
                        request,
                        RoundResponse.class,
                        () -> showing.one(opening.open(request, viewer).id(), viewer))
                .body();
        asking.portion(opened.id());
        RoundResponse body = showing.one(opened.id(), viewer);
        return Etags.answer(RestResponse.Status.CREATED, body, body.version());
    }

    @GET
    @Path("/{round}")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getDispatchRound", summary = "查看调度批次 · A round of dispatch")
    public RestResponse<RoundResponse> one(@PathParam("round") UUID round) {
        return answer(round);
    }

    @POST
    @Path("/{round}/extension")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "extendDispatchRound", summary = "延长调度 · Give a round more time")
    public RestResponse<RoundResponse> extend(
            @PathParam("round") UUID round,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RoundExtension request) {
        opening.extend(round, request, ifMatch);
        return answer(round);
    }

    @POST
    @Path("/{round}/closing")
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "closeDispatchRound", summary = "提前截止 · Close a round before its day")
    public RestResponse<RoundResponse> close(
            @PathParam("round") UUID round, @HeaderParam("If-Match") @Nullable String ifMatch) {
        opening.close(round, ifMatch, Viewer.of(caller));
        closed.fire(new RoundClosed(round));
        return answer(round);
    }

    @GET
    @Path("/{round}/completion")
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getDispatchCompletion", summary = "填报进度 · Completion by county")
    public CompletionResponse completion(@PathParam("round") UUID round) {
        return showing.completion(round, Viewer.of(caller));
    }

    private RestResponse<RoundResponse> answer(UUID round) {
        RoundResponse body = showing.one(round, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
