package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Asking about a product of the catalogue. */
@Path("/catalogue/{product}/enquiries")
@Tag(name = "enquiries", description = "Questions about products of the catalogue")
@RunOnVirtualThread
public class AskingResource {
    private final Enquiring enquiring;

    AskingResource(Enquiring enquiring) {
        this.enquiring = enquiring;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "sendEnquiry", summary = "询问供方 · Ask the enterprise of a product")
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
    public RestResponse<EnquiryResponse> ask(
            @PathParam("product") UUID product,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull EnquiryRequest request) {
        EnquiryResponse sent = enquiring.ask(product, key, request).body();
        return Etags.created("enquiries/" + sent.id(), sent, sent.version());
    }
}
