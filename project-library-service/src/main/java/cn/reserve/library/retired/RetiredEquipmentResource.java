package cn.reserve.library.retired;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a project's retired equipment, over HTTP. */
@Path("/projects/{id}/retired-equipment")
@Tag(name = "retired-equipment", description = "淘汰设备处置凭证 · Disposal certificates of a project's retired equipment")
@RunOnVirtualThread
public class RetiredEquipmentResource {
    private final ShowingRetired showing;
    private final Caller caller;

    RetiredEquipmentResource(ShowingRetired showing, Caller caller) {
        this.showing = showing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.ENTERPRISE,
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.CENTRAL_BANK,
        Roles.FINANCE_BUREAU,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "readRetiredEquipment",
            summary = "淘汰设备及处置凭证 · What a project retires, and the certificates of its disposal")
    public RetiredEquipmentResponse read(@PathParam("id") UUID id) {
        return showing.of(id, Viewer.of(caller));
    }
}
