package cn.reserve.supplydemand.round;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Collection rounds over HTTP. */
@Path("/collection-rounds")
@Tag(name = "collection-rounds", description = "Rounds in which the four sheets are collected")
@RunOnVirtualThread
public class CollectionRoundsResource {
    private final KeepingRounds keeping;
    private final ShowingRounds showing;

    CollectionRoundsResource(KeepingRounds keeping, ShowingRounds showing) {
        this.keeping = keeping;
        this.showing = showing;
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
    @Operation(operationId = "listCollectionRounds", summary = "Rounds that concern the caller, latest year first")
    public RoundResponse.All list() {
        return showing.all();
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "draftCollectionRound", summary = "Draft a round")
    public RestResponse<RoundResponse> draft(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull RoundRequest request) {
        RoundResponse drafted = keeping.draft(key, request);
        return Etags.created("collection-rounds/" + drafted.id(), drafted, drafted.version());
    }

    @GET
    @Path("/{collection}")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "readCollectionRound", summary = "One round")
    public RestResponse<RoundResponse> read(@PathParam("collection") UUID collection) {
        return tagged(showing.one(collection));
    }

    @GET
    @Path("/{collection}/progress")
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR
    })
    @Operation(operationId = "readCollectionProgress", summary = "How far each county is")
    public RoundResponse.Progress progress(@PathParam("collection") UUID collection) {
        return showing.progress(collection);
    }

    @PUT
    @Path("/{collection}")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "changeCollectionRound", summary = "Change a draft")
    public RestResponse<RoundResponse> change(
            @PathParam("collection") UUID collection,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RoundRequest request) {
        return tagged(keeping.change(collection, ifMatch, request));
    }

    @DELETE
    @Path("/{collection}")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "discardCollectionRound", summary = "Throw a draft away")
    public void discard(@PathParam("collection") UUID collection, @HeaderParam("If-Match") @Nullable String ifMatch) {
        keeping.discard(collection, ifMatch);
    }

    @POST
    @Path("/{collection}/opening")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "openCollectionRound", summary = "Ask the enterprises")
    public RestResponse<RoundResponse> open(
            @PathParam("collection") UUID collection, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(keeping.open(collection, ifMatch));
    }

    @POST
    @Path("/{collection}/extension")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "extendCollectionRound", summary = "Give more time")
    public RestResponse<RoundResponse> extend(
            @PathParam("collection") UUID collection,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RoundExtension request) {
        return tagged(keeping.extend(collection, ifMatch, request));
    }

    @POST
    @Path("/{collection}/reminder")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "remindOfCollectionRound", summary = "Remind those who have not answered, once a day")
    public RestResponse<RoundResponse> remind(
            @PathParam("collection") UUID collection, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(keeping.remind(collection, ifMatch));
    }

    @POST
    @Path("/{collection}/closing")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "closeCollectionRound", summary = "End handing in and checking")
    public RestResponse<RoundResponse> close(
            @PathParam("collection") UUID collection, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(keeping.close(collection, ifMatch));
    }

    @POST
    @Path("/{collection}/freezing")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "freezeCollectionRound", summary = "Make what was passed final")
    public RestResponse<RoundResponse> freeze(
            @PathParam("collection") UUID collection, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(keeping.freeze(collection, ifMatch));
    }

    private static RestResponse<RoundResponse> tagged(RoundResponse round) {
        return Etags.answer(round, round.version());
    }
}
