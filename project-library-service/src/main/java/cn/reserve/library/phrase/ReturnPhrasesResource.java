package cn.reserve.library.phrase;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Answer;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Idempotency;
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

/** Standard phrases over HTTP. */
@Path("/return-phrases")
@Tag(name = "return-phrases", description = "退回常用语 · Standard phrases for returns")
@RunOnVirtualThread
public class ReturnPhrasesResource {
    private final KeepingPhrases phrases;
    private final Idempotency idempotency;
    private final Caller caller;

    ReturnPhrasesResource(KeepingPhrases phrases, Idempotency idempotency, Caller caller) {
        this.phrases = phrases;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "listReturnPhrases", summary = "退回常用语 · Phrases that the caller is offered or keeps")
    public PhraseResponse.Phrases list() {
        return phrases.of(Viewer.of(caller));
    }

    @POST
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.SYSTEM_ADMIN})
    @ResponseStatus(201)
    @Operation(operationId = "addReturnPhrase", summary = "新增常用语 · Add a phrase")
    public RestResponse<PhraseResponse> add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid PhraseRequest request) {
        Viewer viewer = Viewer.of(caller);
        Answer<PhraseResponse> answer = idempotency.once(
                key,
                request,
                PhraseResponse.class,
                () -> phrases.add(request, viewer).response(viewer));
        return Etags.answer(
                RestResponse.Status.CREATED, answer.body(), answer.body().version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.SYSTEM_ADMIN})
    @Operation(operationId = "changeReturnPhrase", summary = "修改常用语 · Change a phrase")
    public RestResponse<PhraseResponse> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PhraseRequest request) {
        Viewer viewer = Viewer.of(caller);
        PhraseResponse body = phrases.change(id, request, ifMatch, viewer).response(viewer);
        return Etags.answer(body, body.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.SYSTEM_ADMIN})
    @Operation(operationId = "removeReturnPhrase", summary = "删除常用语 · Remove a phrase")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        phrases.remove(id, ifMatch, Viewer.of(caller));
    }
}
