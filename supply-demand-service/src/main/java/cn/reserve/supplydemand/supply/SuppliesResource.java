package cn.reserve.supplydemand.supply;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The supply list. */
@Path("/supplies")
@Tag(name = "supplies", description = "What enterprises offer")
@RunOnVirtualThread
public class SuppliesResource {
    private final SavingSupply saving;
    private final RemovingSupply removing;
    private final ReadingSupplies reading;

    SuppliesResource(SavingSupply saving, RemovingSupply removing, ReadingSupplies reading) {
        this.saving = saving;
        this.removing = removing;
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listSupplies", summary = "Supplies of all enterprises")
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
    public Page<SupplyResponse> list(@BeanParam SupplySearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "fileSupply", summary = "File a supply of the caller's enterprise")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<SupplyResponse> file(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull SupplyRequest request) {
        SupplyResponse filed = saving.file(key, request).body();
        return Etags.created("supplies/" + filed.id(), filed, filed.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSupply", summary = "One supply")
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
    public RestResponse<SupplyResponse> read(UUID id) {
        return tagged(reading.one(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeSupply", summary = "Change one of the caller's own supplies")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<SupplyResponse> change(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SupplyRequest request) {
        return tagged(saving.change(id, ifMatch, request));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeSupply", summary = "Take one of the caller's own supplies off the list")
    @RolesAllowed(Roles.ENTERPRISE)
    public void remove(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        removing.remove(id, ifMatch);
    }

    private static RestResponse<SupplyResponse> tagged(SupplyResponse supply) {
        return Etags.answer(supply, supply.version());
    }
}
