package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.identity.Roles;
import cn.reserve.platform.rest.Etags;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Enquiries of those who asked and to those who are asked. */
@Path("/enquiries")
@Tag(name = "enquiries", description = "Questions about products of the catalogue")
@RunOnVirtualThread
public class EnquiriesResource {
    private final Enquiring enquiring;
    private final ReadingEnquiries reading;

    EnquiriesResource(Enquiring enquiring, ReadingEnquiries reading) {
        this.enquiring = enquiring;
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listEnquiries", summary = "询问 · What the caller asked, or its enterprise was asked")
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
    public Page<EnquiryResponse> list(@BeanParam EnquirySearch search, @BeanParam PageParams paging) {
        return reading.page(search, paging);
    }

    @GET
    @Path("/{enquiry}")
    @Operation(operationId = "readEnquiry", summary = "One enquiry, to its two sides")
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
    public RestResponse<EnquiryResponse> read(@PathParam("enquiry") UUID enquiry) {
        return tagged(reading.one(enquiry));
    }

    @POST
    @Path("/{enquiry}/answer")
    @Operation(operationId = "answerEnquiry", summary = "答复 · Answer what the caller's enterprise was asked")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<EnquiryResponse> answer(
            @PathParam("enquiry") UUID enquiry,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EnquiryRequest.EnquiryAnswer request) {
        return tagged(enquiring.answer(enquiry, ifMatch, request));
    }

    @POST
    @Path("/{enquiry}/closing")
    @Operation(
            operationId = "closeEnquiry",
            summary = "关闭询问 · Close what the caller's enterprise was asked, with the reason")
    @RolesAllowed(Roles.ENTERPRISE)
    public RestResponse<EnquiryResponse> close(
            @PathParam("enquiry") UUID enquiry,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EnquiryRequest.EnquiryClosing request) {
        return tagged(enquiring.close(enquiry, ifMatch, request));
    }

    @POST
    @Path("/{enquiry}/withdrawal")
    @Operation(operationId = "withdrawEnquiry", summary = "撤回询问 · Withdraw what one asked")
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
    public RestResponse<EnquiryResponse> withdraw(
            @PathParam("enquiry") UUID enquiry, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(enquiring.withdraw(enquiry, ifMatch));
    }

    private static RestResponse<EnquiryResponse> tagged(EnquiryResponse enquiry) {
        return Etags.answer(enquiry, enquiry.version());
    }
}
