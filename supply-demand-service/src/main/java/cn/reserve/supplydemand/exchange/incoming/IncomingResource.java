package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.UploadPlaces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Packages from the province over HTTP. */
@Path("/exchange/incoming")
@Tag(name = "exchange", description = "省平台交换 · Packages to and from the provincial platform")
@RunOnVirtualThread
public class IncomingResource {
    private final ReadingIncoming reading;
    private final FetchingPackages fetching;
    private final Caller caller;

    /** Each is unpacked and checked; they are taken one after the other anyway. */
    private final UploadPlaces places = new UploadPlaces(2, 1);

    IncomingResource(ReadingIncoming reading, FetchingPackages fetching, Caller caller) {
        this.reading = reading;
        this.fetching = fetching;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listIncomingPackages", summary = "接收包 · Packages from the province")
    public Page<IncomingResponse> list(@BeanParam IncomingSearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    /**
     * The body is the package, at most 12 MiB. The answer says what became of it: taken, waiting, or refused with the reason; the same package
     * twice answers as the first time.
     */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(operationId = "uploadIncomingPackage", summary = "上传接收包 · Put in a package that came by hand")
    public RestResponse<IncomingResponse> upload(
            @QueryParam("name") @NotBlank @PlainText(max = 200) String name, InputStream body) {
        Runnable leave = places.take(caller.subject());
        try {
            IncomingResponse came = reading.upload(name, body);
            return Etags.created("exchange/incoming/" + came.id(), came, came.version());
        } finally {
            leave.run();
        }
    }

    @POST
    @Path("/fetching")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "fetchIncomingPackages", summary = "立即接收 · Ask the province's address for new packages")
    public FetchingPackages.Fetched fetch() {
        return fetching.now(caller.name());
    }

    @GET
    @Path("/{package}")
    @RolesAllowed({Roles.BUREAU_REVIEWER, Roles.COMMISSION_PREPARER, Roles.COMMISSION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readIncomingPackage", summary = "接收包详情 · One package from the province")
    public RestResponse<IncomingResponse> read(@PathParam("package") UUID id) {
        IncomingResponse came = reading.one(id);
        return Etags.answer(came, came.version());
    }
}
