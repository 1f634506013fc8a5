package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.listing.Parameters;
import cn.reserve.platform.rest.PlainText;
import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.UploadPlaces;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.file.PictureFile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Pictures of a product. */
@Path("/catalogue/{product}/pictures")
@Tag(name = "catalogue", description = "What enterprises of the city offer")
@RunOnVirtualThread
public class PicturesResource {
    private static final int MOST_BYTES = 2 << 20;

    /** Each holds its picture in memory, and decodes it. */
    private static final int UPLOADS_AT_ONCE = 6;

    private static final int OF_ONE_PERSON = 2;

    private final UploadPlaces places = new UploadPlaces(UPLOADS_AT_ONCE, OF_ONE_PERSON);
    private final ShowingPictures showing;
    private final Caller caller;

    PicturesResource(ShowingPictures showing, Caller caller) {
        this.showing = showing;
        this.caller = caller;
    }

    /** The body is the picture itself, at most 2 MiB; its SHA-256 comes in {@code Content-Digest: sha-256=:<base64>:}. */
    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENTERPRISE)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addProductPicture", summary = "上传产品图片 · Add a picture, PNG or JPEG, to one's own product")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<PictureResponse> add(
            @PathParam("product") UUID product,
            @QueryParam("use") @Parameter(schema = @Schema(implementation = PictureUse.class)) @Nullable String use,
            @QueryParam("caption") @NotBlank @PlainText(max = 100) @Nullable String caption,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Content-Digest") @Nullable String contentDigest,
            InputStream body) {
        PictureUse shown = Parameters.oneOf("use", PictureUse.class, use);
        if (shown == null) {
            throw Problems.invalid(Violation.of("use", "required"));
        }
        showing.requireOwn(product);
        Runnable leave = places.take(caller.subject());
        try {
            PictureFile file = ShowingPictures.read(contentDigest, read(body));
            PictureResponse added = showing.add(product, key, shown, Objects.requireNonNull(caption), file)
                    .body();
            return ResponseBuilder.create(RestResponse.Status.CREATED, added).build();
        } finally {
            leave.run();
        }
    }

    @DELETE
    @Path("/{picture}")
    @RolesAllowed(Roles.ENTERPRISE)
    @Operation(operationId = "removeProductPicture", summary = "删除产品图片 · Take a picture of one's own product away")
    public void remove(@PathParam("product") UUID product, @PathParam("picture") UUID picture) {
        showing.remove(product, picture);
    }

    @GET
    @Path("/{picture}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        Roles.APPLICANT,
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
        Roles.SYSTEM_ADMIN,
        Roles.SECURITY_ADMIN
    })
    @Operation(operationId = "showProductPicture", summary = "产品图片 · The picture")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> content(
            @PathParam("product") UUID product,
            @PathParam("picture") UUID picture,
            @QueryParam("small")
                    @DefaultValue("false")
                    @Parameter(description = "true: at most 240 pixels a side, where there is one")
                    boolean small) {
        ProductPictures.Sent found = showing.content(product, picture, small);
        // Shown within a page: it is a picture and nothing else, and the browser is told to take it as nothing else.
        return ResponseBuilder.ok(
                        found.content(), MediaType.valueOf(found.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] content = body.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw Problems.of(413, "product-picture.too-large", MOST_BYTES >> 20);
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
