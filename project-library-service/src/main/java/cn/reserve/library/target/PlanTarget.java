package cn.reserve.library.target;

import cn.reserve.library.plantext.PlanReading.Bound;
import cn.reserve.library.plantext.PlanReading.Comparison;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A target of a plan. */
@Entity
@Table(name = "plan_target")
class PlanTarget {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "document_id", nullable = false)
    private UUID documentId;

    @Column(name = "source_line")
    private @Nullable Integer sourceLine;

    @Column(nullable = false)
    private String indicator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Comparison comparison;

    @Column(name = "base_year")
    private @Nullable Integer baseYear;

    @Column(name = "base_value")
    private @Nullable BigDecimal baseValue;

    @Column(nullable = false)
    private BigDecimal value;

    @Column(nullable = false)
    private String unit;

    @Column(name = "value_unit", nullable = false)
    private String valueUnit;

    @Column(name = "due_year", nullable = false)
    private int dueYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false)
    private Bound bound;

    @Column(name = "lead_name")
    private @Nullable String leadName;

    @Column(name = "lead_bureau")
    private @Nullable String leadBureau;

    @Enumerated(EnumType.STRING)
    private @Nullable Formula formula;

    @Column(name = "created_by", nullable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    protected PlanTarget() {}

    PlanTarget(UUID documentId, NewTarget target, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.documentId = documentId;
        this.sourceLine = target.line();
        this.createdBy = person;
        this.createdAt = now;
        take(target, person, now);
    }

    final void take(NewTarget target, String person, Instant now) {
        indicator = target.indicator();
        comparison = target.comparison();
        baseYear = target.baseYear();
        baseValue = target.baseValue();
        value = target.value();
        unit = target.unit();
        valueUnit = target.valueUnit();
        dueYear = target.dueYear();
        bound = target.bound();
        leadName = target.leadName();
        leadBureau = target.leadBureau();
        formula = target.formula();
        updatedBy = person;
        updatedAt = now;
    }

    /** A value of a year was entered: whoever saw the target before has to look again. */
    void touched(String person, Instant now) {
        updatedBy = person;
        updatedAt = now;
    }

    /** What an audit entry tells. */
    NewTarget facts() {
        return new NewTarget(
                sourceLine,
                indicator,
                comparison,
                baseYear,
                baseValue,
                value,
                unit,
                valueUnit,
                dueYear,
                bound,
                leadName,
                leadBureau,
                formula);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID documentId() {
        return documentId;
    }
}
