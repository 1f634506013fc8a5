package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Packages to the province over HTTP. */
@Path("/exchange/outgoing")
@Tag(name = "exchange", description = "省平台交换 · Packages to and from the provincial platform")
@RunOnVirtualThread
public class OutgoingResource {
    private final MakingPackage making;
    private final ReadingOutgoing reading;
    private final DeliveringPackages delivering;

    OutgoingResource(MakingPackage making, ReadingOutgoing reading, DeliveringPackages delivering) {
        this.making = making;
        this.reading = reading;
        this.delivering = delivering;
    }

    @GET
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listOutgoingPackages", summary = "报送包 · Packages to the province")
    public Page<OutgoingResponse> list(@BeanParam OutgoingSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "makeOutgoingPackage", summary = "生成报送包 · Make the next package of what has changed")
    public RestResponse<OutgoingResponse> make(@HeaderParam("Idempotency-Key") @Nullable String key) {
        OutgoingResponse made = making.now(key);
        return Etags.created("exchange/outgoing/" + made.id(), made, made.version());
    }

    @GET
    @Path("/{package}")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readOutgoingPackage", summary = "报送包详情 · One package to the province")
    public RestResponse<OutgoingResponse> read(@PathParam("package") UUID id) {
        OutgoingResponse made = reading.one(id);
        return Etags.answer(made, made.version());
    }

    @GET
    @Path("/{package}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "downloadOutgoingPackage", summary = "下载报送包 · The package, to carry it by hand")
    @APIResponse(
            responseCode = "200",
            description = "ZIP file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> content(@PathParam("package") UUID id) {
        OutgoingResponse made = reading.download(id);
        StreamingOutput body = out -> reading.write(id, out);
        return ResponseBuilder.ok(body, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, made.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"exchange-" + made.receiver() + "-" + made.number() + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{package}/sending")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "sendOutgoingPackage", summary = "重新发送 · Send a package again to the province's address")
    public RestResponse<OutgoingResponse> send(
            @PathParam("package") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        OutgoingResponse made = delivering.sendAgain(id, ifMatch);
        return Etags.answer(made, made.version());
    }
}
