package cn.reserve.library.countersign;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Units of the fields over HTTP. */
@Path("/field-units")
@Tag(name = "field-units", description = "领域牵头与会签部门 · Units of the fields")
@RunOnVirtualThread
public class FieldUnitsResource {
    private final FieldUnits units;
    private final Caller caller;

    FieldUnitsResource(FieldUnits units, Caller caller) {
        this.units = units;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.DISTRICT_REVIEWER,
        Roles.BUREAU_REVIEWER,
        Roles.COMMISSION_PREPARER,
        Roles.COMMISSION_APPROVER,
        Roles.AUDITOR,
        Roles.SYSTEM_ADMIN
    })
    @Operation(operationId = "listFieldUnits", summary = "各领域牵头与会签部门 · Lead unit and co-units of every field")
    public FieldUnitsResponse.All list() {
        return units.all();
    }

    @PUT
    @Path("/{field}")
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    @Operation(operationId = "changeFieldUnits", summary = "设置会签部门 · Say which bureaus countersign in a field")
    public RestResponse<FieldUnitsResponse> change(
            @PathParam("field") Field field,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FieldUnitsRequest request) {
        FieldUnitsResponse body = units.change(field, request, ifMatch, Viewer.of(caller));
        return Etags.answer(body, body.version());
    }
}
