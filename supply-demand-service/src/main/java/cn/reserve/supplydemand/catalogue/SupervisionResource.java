package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the economy bureau does with products and pictures that mislead. */
@Path("/catalogue/{product}")
@Tag(name = "catalogue", description = "What enterprises of the city offer")
@RunOnVirtualThread
public class SupervisionResource {
    private final SupervisingCatalogue supervising;

    SupervisionResource(SupervisingCatalogue supervising) {
        this.supervising = supervising;
    }

    @POST
    @Path("/taking-down")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(
            operationId = "takeDownProduct",
            summary = "下架产品 · Take a product down, with the reason (economy bureau); If-Match is its version")
    public CatalogueDetail takeDown(
            @PathParam("product") UUID product,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TakingDownRequest request) {
        return supervising.takeDown(product, ifMatch, request.reason());
    }

    @POST
    @Path("/putting-back")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "putBackProduct", summary = "恢复产品 · Put a product back (economy bureau)")
    public CatalogueDetail putBack(
            @PathParam("product") UUID product, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return supervising.takeDown(product, ifMatch, null);
    }

    @POST
    @Path("/pictures/{picture}/taking-down")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(
            operationId = "takeDownPicture",
            summary = "下架图片 · Take a picture down, with the reason (economy bureau)")
    public CatalogueDetail takePictureDown(
            @PathParam("product") UUID product,
            @PathParam("picture") UUID picture,
            @Valid @NotNull TakingDownRequest request) {
        return supervising.takePictureDown(product, picture, request.reason());
    }

    @POST
    @Path("/pictures/{picture}/putting-back")
    @RolesAllowed(Roles.BUREAU_REVIEWER)
    @Operation(operationId = "putBackPicture", summary = "恢复图片 · Put a picture back (economy bureau)")
    public CatalogueDetail putPictureBack(@PathParam("product") UUID product, @PathParam("picture") UUID picture) {
        return supervising.takePictureDown(product, picture, null);
    }
}
