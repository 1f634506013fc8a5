package cn.reserve.supplydemand.sheettemplate;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.sheet.SheetKind;
import cn.reserve.supplydemand.sheet.SheetLayout;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Templates of the four sheets over HTTP. */
@Path("/sheet-templates")
@Tag(name = "sheet-templates", description = "What the four sheets ask for")
@RunOnVirtualThread
public class SheetTemplatesResource {
    private final KeepingTemplates keeping;
    private final ShowingTemplates showing;

    SheetTemplatesResource(KeepingTemplates keeping, ShowingTemplates showing) {
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
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "listSheetTemplates", summary = "The four templates, without their versions")
    public SheetTemplateResponse.All list() {
        return showing.all();
    }

    @GET
    @Path("/{kind}")
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "readSheetTemplate", summary = "A template with its versions")
    public RestResponse<SheetTemplateResponse> read(@PathParam("kind") String kind) {
        return tagged(showing.one(kindOf(kind)));
    }

    @PUT
    @Path("/{kind}/draft")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "draftSheetTemplate", summary = "Draft the next version, or change the draft")
    public RestResponse<SheetTemplateResponse> draft(
            @PathParam("kind") String kind,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SheetLayout request) {
        return tagged(keeping.draft(kindOf(kind), ifMatch, request));
    }

    @DELETE
    @Path("/{kind}/draft")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "discardSheetTemplateDraft", summary = "Throw the draft away")
    public RestResponse<SheetTemplateResponse> discard(
            @PathParam("kind") String kind, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(keeping.discard(kindOf(kind), ifMatch));
    }

    @POST
    @Path("/{kind}/draft/release")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "releaseSheetTemplate", summary = "Release the draft that somebody else wrote")
    public RestResponse<SheetTemplateResponse> release(
            @PathParam("kind") String kind, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(keeping.release(kindOf(kind), ifMatch));
    }

    static SheetKind kindOf(String path) {
        return SheetKind.ofPath(path).orElseThrow(() -> Problems.notFound("sheet-template"));
    }

    private static RestResponse<SheetTemplateResponse> tagged(SheetTemplateResponse template) {
        return Etags.answer(template, template.version());
    }
}
