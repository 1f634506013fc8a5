package cn.reserve.library.measure;

import cn.reserve.library.content.OutgoingFile;
import cn.reserve.library.content.Sending;
import cn.reserve.library.measure.MeasureResponse.EvidenceFile;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Key measures over HTTP. */
@Path("/measures")
@Tag(name = "measures", description = "重点举措 · Key measures")
@RolesAllowed({
    Roles.DISTRICT_REVIEWER,
    Roles.BUREAU_REVIEWER,
    Roles.COMMISSION_PREPARER,
    Roles.COMMISSION_APPROVER,
    Roles.CENTRAL_BANK,
    Roles.FINANCE_BUREAU,
    Roles.AUDITOR
})
@RunOnVirtualThread
public class MeasuresResource {
    private final ShowingMeasures showing;
    private final CorrectingMeasure correcting;
    private final EnteringProgress entering;
    private final Idempotency idempotency;
    private final Caller caller;

    MeasuresResource(
            ShowingMeasures showing,
            CorrectingMeasure correcting,
            EnteringProgress entering,
            Idempotency idempotency,
            Caller caller) {
        this.showing = showing;
        this.correcting = correcting;
        this.entering = entering;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** What a repeat of the same entry has to be the same in. */
    private record Entering(UUID measure, EntryRequest request) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMeasures", summary = "重点举措列表 · The key measures")
    public Page<MeasureRow> list(@BeanParam @Valid MeasureSearch search, @BeanParam PageParams paging) {
        return showing.many(search, Viewer.of(caller), paging);
    }

    @GET
    @Path("/summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMeasureSummary", summary = "举措汇总 · By lead unit and by action")
    public MeasureSummary summary() {
        return showing.summary(Viewer.of(caller));
    }

    @GET
    @Path("/{measure}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMeasure", summary = "举措详情 · A measure with everything entered about it")
    public RestResponse<MeasureResponse> get(@PathParam("measure") UUID measure) {
        return answer(RestResponse.Status.OK, measure);
    }

    @PUT
    @Path("/{measure}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COMMISSION_PREPARER)
    @Operation(operationId = "correctMeasure", summary = "更正举措 · Correct a measure and its units")
    public RestResponse<MeasureResponse> correct(
            @PathParam("measure") UUID measure,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MeasureChange request) {
        correcting.correct(measure, request, ifMatch, Viewer.of(caller));
        return answer(RestResponse.Status.OK, measure);
    }

    @POST
    @Path("/{measure}/entries")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @ResponseStatus(201)
    @Operation(operationId = "enterMeasureProgress", summary = "填报进展 · Enter progress or a quarter's report")
    public RestResponse<MeasureResponse> enter(
            @PathParam("measure") UUID measure,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid EntryRequest request) {
        Viewer viewer = Viewer.of(caller);
        // Whoever may not know the measure is told so before anything else.
        showing.one(measure, viewer);
        idempotency.once(
                key, new Entering(measure, request), UUID.class, () -> entering.enter(measure, request, viewer));
        return answer(RestResponse.Status.CREATED, measure);
    }

    /** The body is the file itself, at most 10 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @Path("/{measure}/entries/{entry}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER})
    @ResponseStatus(201)
    @Operation(operationId = "addMeasureEvidence", summary = "上传佐证 · Add a file to an entry")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<EvidenceFile> show(
            @PathParam("measure") UUID measure,
            @PathParam("entry") UUID entry,
            @BeanParam @Valid EvidenceRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            InputStream body) {
        var sending = new Sending(contentDigest, key, length == null ? -1 : length, body);
        EvidenceFile file = entering.show(measure, entry, request.said(), sending, Viewer.of(caller));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, file)
                .build();
    }

    @GET
    @Path("/{measure}/evidence/{evidence}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadMeasureEvidence", summary = "下载佐证 · Download a file")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<OutgoingFile> content(
            @PathParam("measure") UUID measure, @PathParam("evidence") UUID evidence) {
        return showing.download(measure, evidence, Viewer.of(caller)).answer();
    }

    private RestResponse<MeasureResponse> answer(RestResponse.Status status, UUID measure) {
        MeasureResponse body = showing.one(measure, Viewer.of(caller));
        return Etags.answer(status, body, body.measure().version());
    }
}
