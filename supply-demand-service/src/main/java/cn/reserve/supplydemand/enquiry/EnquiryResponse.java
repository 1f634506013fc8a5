package cn.reserve.supplydemand.enquiry;

import cn.reserve.supplydemand.catalogue.ProductKind;
import cn.reserve.supplydemand.participant.EnterpriseName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as its two sides see it.
 *
 * @param label what the product was called when it was asked about
 * @param askerOrganisation empty for a person of none
 * @param contact how to reach the person; cleared months after the end
 * @param reason why the supplier closed it
 * @param endedAt when it was withdrawn or closed
 * @param side on which side the caller stands
 */
public record EnquiryResponse(
        UUID id,
        long version,
        UUID productId,
        ProductKind kind,
        String label,
        EnterpriseName supplier,
        String askerName,
        String askerOrganisation,
        String subject,
        String message,
        @Nullable String contact,
        EnquiryState state,
        @Nullable String answer,
        @Nullable String answeredBy,
        EnquirySide side,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable Instant endedAt,
        Instant updatedAt) {

    static EnquiryResponse of(Enquiry enquiry, EnterpriseName supplier, EnquirySide side) {
        return new EnquiryResponse(
                enquiry.id(),
                enquiry.version(),
                enquiry.productId(),
                enquiry.kind(),
                enquiry.label(),
                supplier,
                enquiry.askerName(),
                enquiry.askerOrganisation(),
                enquiry.subject(),
                enquiry.message(),
                enquiry.contact(),
                enquiry.state(),
                enquiry.answer(),
                enquiry.answeredBy(),
                side,
                enquiry.askedAt(),
                enquiry.answeredAt(),
                enquiry.reason(),
                enquiry.endedAt(),
                enquiry.updatedAt());
    }
}
