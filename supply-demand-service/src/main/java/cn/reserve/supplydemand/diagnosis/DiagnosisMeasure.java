package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.equipment.EquipmentCategory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A measure that a report recommends; decided once. */
@Entity
@Table(name = "diagnosis_measure")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DiagnosisMeasure {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "diagnosis_id")
    private Diagnosis diagnosis;

    private int sequence;
    private String title;
    private String description;
    private String wantedEquipment;

    @Enumerated(EnumType.STRING)
    private EquipmentCategory category;

    private String keyFigures;
    private int quantity;
    private BigDecimal cost;
    private @Nullable BigDecimal savingTce;

    @Enumerated(EnumType.STRING)
    private MeasureDecision decision;

    private @Nullable UUID demandId;
    private @Nullable String declineReason;
    private @Nullable Instant decidedAt;

    protected DiagnosisMeasure() {}

    DiagnosisMeasure(Diagnosis diagnosis, int sequence, DiagnosisRequests.Measure measure) {
        this.diagnosis = diagnosis;
        this.sequence = sequence;
        this.title = measure.title();
        this.description = measure.description();
        this.wantedEquipment = measure.wantedEquipment();
        this.category = measure.category();
        this.keyFigures = measure.keyFigures();
        this.quantity = measure.quantity();
        this.cost = measure.cost().setScale(2);
        this.savingTce = measure.savingTce();
        this.decision = MeasureDecision.OPEN;
    }

    void adopt(UUID demand, Instant now) {
        requireOpen();
        decision = MeasureDecision.ADOPTED;
        demandId = demand;
        decidedAt = now;
    }

    void decline(String reason, Instant now) {
        requireOpen();
        decision = MeasureDecision.DECLINED;
        declineReason = reason;
        decidedAt = now;
    }

    /** Before anything else is done for it. */
    void requireOpen() {
        if (decision != MeasureDecision.OPEN) {
            throw Problems.conflict("diagnosis.measure-decided");
        }
    }

    int sequence() {
        return sequence;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String wantedEquipment() {
        return wantedEquipment;
    }

    EquipmentCategory category() {
        return category;
    }

    String keyFigures() {
        return keyFigures;
    }

    int quantity() {
        return quantity;
    }

    BigDecimal cost() {
        return cost;
    }

    @Nullable
    BigDecimal savingTce() {
        return savingTce;
    }

    MeasureDecision decision() {
        return decision;
    }

    @Nullable
    UUID demandId() {
        return demandId;
    }

    @Nullable
    String declineReason() {
        return declineReason;
    }
}
