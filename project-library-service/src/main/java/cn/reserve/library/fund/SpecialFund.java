package cn.reserve.library.fund;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Money of a programme for a project, by one document. */
@Entity
@Table(name = "special_fund")
class SpecialFund {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private String programme;

    @Column(name = "document_number", nullable = false)
    private String documentNumber;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(nullable = false)
    private BigDecimal issued;

    @Column(name = "in_place", nullable = false)
    private BigDecimal inPlace;

    @Column(nullable = false)
    private BigDecimal paid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FundState state;

    private @Nullable String reason;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    protected SpecialFund() {}

    SpecialFund(FundRequest request, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.projectId = request.projectId();
        this.programme = request.programme();
        this.documentNumber = request.documentNumber();
        this.issuedOn = request.issuedOn();
        this.issued = request.issued();
        this.inPlace = request.inPlace();
        this.paid = request.paid();
        this.state = FundState.ACTIVE;
        this.recordedBy = person;
        this.recordedAt = now;
        this.updatedBy = person;
        this.updatedAt = now;
    }

    void reach(FundAmounts amounts, String person, Instant now) {
        requireActive();
        inPlace = amounts.inPlace();
        paid = amounts.paid();
        updatedBy = person;
        updatedAt = now;
    }

    void revoke(String why, String person, Instant now) {
        requireActive();
        state = FundState.REVOKED;
        reason = why;
        updatedBy = person;
        updatedAt = now;
    }

    private void requireActive() {
        if (state != FundState.ACTIVE) {
            throw Problems.conflict("fund.revoked");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID projectId() {
        return projectId;
    }

    String programme() {
        return programme;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    BigDecimal issued() {
        return issued;
    }

    BigDecimal inPlace() {
        return inPlace;
    }

    BigDecimal paid() {
        return paid;
    }

    FundState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
