package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.export.ExportParams;
import cn.reserve.platform.export.ExportedList;
import cn.reserve.platform.export.Exporting;
import cn.reserve.platform.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enquiries as a file. */
@Path("/enquiries/export")
@Tag(name = "enquiries", description = "Questions about products of the catalogue")
@RunOnVirtualThread
public class EnquiriesExportResource {
    private static final ExportedList<EnquiryResponse> LIST = ExportedList.<EnquiryResponse>of(
                    "enquiries", "询问", "Enquiries")
            .wide("产品", "Product", EnquiryResponse::label)
            .wide("主题", "Subject", EnquiryResponse::subject)
            .wide("内容", "Message", EnquiryResponse::message)
            .with("询问人", "Asked by", EnquiryResponse::askerName)
            .wide("询问人单位", "Organisation", EnquiryResponse::askerOrganisation)
            .wide("联系方式", "Contact", EnquiryResponse::contact)
            .wide("供方", "Supplier", row -> row.supplier().name())
            .with("状态", "State", EnquiryResponse::state)
            .wide("答复", "Answer", EnquiryResponse::answer)
            .with("询问时间", "Asked", EnquiryResponse::askedAt)
            .with("答复时间", "Answered", EnquiryResponse::answeredAt);

    private final ReadingEnquiries reading;
    private final Exporting exporting;

    EnquiriesExportResource(ReadingEnquiries reading, Exporting exporting) {
        this.reading = reading;
        this.exporting = exporting;
    }

    @GET
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
    @APIResponse(responseCode = "200", description = "xlsx or CSV file", content = @Content(mediaType = "*/*"))
    @Operation(operationId = "exportEnquiries", summary = "导出询问 · The enquiries as a file")
    public Response export(@BeanParam EnquirySearch search, @BeanParam @Valid ExportParams params) {
        return exporting.answer(LIST, reading.every(search), params);
    }
}
