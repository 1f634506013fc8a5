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
        if (state == EnquiryState.ANSWERED) {
            throw Problems.conflict("enquiry.answered");
        }
        state = EnquiryState.ANSWERED;
        answer = text;
        answeredBy = person;
        answeredAt = now;
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

    Instant updatedAt() {
        return updatedAt;
    }
}
