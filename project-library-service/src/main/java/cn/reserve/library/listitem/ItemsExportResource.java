package cn.reserve.library.listitem;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The items of a list as its filters leave them, as a file; the list that can come back is its workbook. */
@Path("/annual-lists/{list}/items/export")
@Tag(name = "annual-lists", description = "年度更新清单 · Annual renewal lists and registers")
@RunOnVirtualThread
public class ItemsExportResource {
    private final ListingItems listing;
    private final Exporting exporting;
    private final Caller caller;

    ItemsExportResource(ListingItems listing, Exporting exporting, Caller caller) {
        this.listing = listing;
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportListItems", summary = "导出清单条目 · The items that the filters leave, as a file")
    public Response export(
            @PathParam("list") UUID list, @BeanParam @Valid ItemSearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(listing.columns(list, Viewer.of(caller)), listing.every(list, search), params);
    }
}
