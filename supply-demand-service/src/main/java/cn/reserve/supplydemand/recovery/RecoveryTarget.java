package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a plan asks for of one indicator. */
@Entity
@Table(name = "recovery_target")
class RecoveryTarget {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RecoveryIndicator indicator;

    private String documentTitle;
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private TargetComparison comparison;

    private int baseYear;
    private @Nullable BigDecimal baseValue;
    private BigDecimal value;
    private int dueYear;
    private boolean ended;
    private @Nullable String reason;
    private String updatedBy;
    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    RecoveryTarget() {}

    static RecoveryTarget set(RecoveryTargetRequest request, String person, Instant now) {
        RecoveryTarget target = new RecoveryTarget();
        target.createdAt = now;
        target.change(request, person, now);
        return target;
    }

    void change(RecoveryTargetRequest request, String person, Instant now) {
        requireStanding();
        indicator = request.indicator();
        documentTitle = request.documentTitle();
        documentNumber = request.documentNumber();
        comparison = request.comparison();
        baseYear = request.baseYear();
        BigDecimal base = request.baseValue();
        baseValue = base == null ? null : base.setScale(2);
        value = request.value().setScale(2);
        dueYear = request.dueYear();
        updatedBy = person;
        updatedAt = now;
    }

    void end(String why, String person, Instant now) {
        requireStanding();
        ended = true;
        reason = why;
        updatedBy = person;
        updatedAt = now;
    }

    private void requireStanding() {
        if (ended) {
            throw Problems.conflict("recovery-target.ended");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RecoveryIndicator indicator() {
        return indicator;
    }

    String documentTitle() {
        return documentTitle;
    }

    String documentNumber() {
        return documentNumber;
    }

    TargetComparison comparison() {
        return comparison;
    }

    int baseYear() {
        return baseYear;
    }

    @Nullable
    BigDecimal baseValue() {
        return baseValue;
    }

    BigDecimal value() {
        return value;
    }

    int dueYear() {
        return dueYear;
    }

    boolean isEnded() {
        return ended;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
