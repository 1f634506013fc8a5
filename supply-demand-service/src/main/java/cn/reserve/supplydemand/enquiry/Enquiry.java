package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.catalogue.ProductKind;
import cn.reserve.supplydemand.catalogue.ReadingCatalogue.Offered;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A question about a product, and its answer. */
@Entity
@Table(name = "enquiry")
class Enquiry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID productId;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    private String label;
    private String supplierUscc;
    private String asker;
    private @Nullable String askerUscc;
    private String askerName;
    private String askerOrganisation;
    private String subject;
    private String message;
    private @Nullable String contact;

    @Enumerated(EnumType.STRING)
    private EnquiryState state;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private Instant updatedAt;
    private @Nullable String reason;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    Enquiry() {}

    /** Who asks: the person, and for the supplier its name and organisation. */
    record Asking(EnquiryViewer viewer, String name, String organisation) {}

    static Enquiry send(Offered product, Asking by, EnquiryRequest request, Instant now) {
        Enquiry enquiry = new Enquiry();
        enquiry.productId = product.id();
        enquiry.kind = product.kind();
        enquiry.label = product.label();
        enquiry.supplierUscc = product.uscc();
        enquiry.asker = by.viewer().person();
        enquiry.askerUscc = by.viewer().enterprise();
        enquiry.askerName = by.name();
        enquiry.askerOrganisation = by.organisation();
        enquiry.subject = request.subject();
        enquiry.message = request.message();
        enquiry.contact = request.contact();
        enquiry.state = EnquiryState.OPEN;
        enquiry.askedAt = now;
        enquiry.updatedAt = now;
        return enquiry;
    }

    void answer(String text, String person, Instant now) {
        leave(EnquiryState.ANSWERED, now);
        answer = text;
        answeredBy = person;
        answeredAt = now;
    }

    void withdraw(Instant now) {
        leave(EnquiryState.WITHDRAWN, now);
        endedAt = now;
    }

    void close(String why, Instant now) {
        leave(EnquiryState.CLOSED, now);
        reason = why;
        endedAt = now;
    }

    private void leave(EnquiryState next, Instant now) {
        if (state != EnquiryState.OPEN) {
            throw Problems.conflict(state == EnquiryState.ANSWERED ? "enquiry.answered" : "enquiry.ended");
        }
        state = next;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID productId() {
        return productId;
    }

    ProductKind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    String supplierUscc() {
        return supplierUscc;
    }

    String asker() {
        return asker;
    }

    @Nullable
    String askerUscc() {
        return askerUscc;
    }

    String askerName() {
        return askerName;
    }

    String askerOrganisation() {
        return askerOrganisation;
    }

    String subject() {
        return subject;
    }

    String message() {
        return message;
    }

    @Nullable
    String contact() {
        return contact;
    }

    EnquiryState state() {
        return state;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    String answeredBy() {
        return answeredBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
