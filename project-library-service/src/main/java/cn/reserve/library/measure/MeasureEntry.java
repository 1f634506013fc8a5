package cn.reserve.library.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What a lead unit did or reported; it never changes. */
@Entity
@Immutable
@Table(name = "measure_entry")
class MeasureEntry {
    @Id
    private UUID id;

    @Column(name = "measure_id", nullable = false)
    private UUID measureId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EntryKind kind;

    private @Nullable Integer quarter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureState state;

    @Column(nullable = false)
    private LocalDate day;

    @Column(nullable = false)
    private String text;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    /** For Hibernate. */
    protected MeasureEntry() {}

    MeasureEntry(MeasureUnit unit, EntryRequest request, @Nullable Integer quarter, String person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.measureId = unit.measureId();
        this.unitId = unit.id();
        this.kind = request.kind();
        this.quarter = quarter;
        this.state = request.state() == null ? unit.state() : request.state();
        this.day = request.day();
        this.text = request.text();
        this.enteredBy = person;
        this.enteredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    UUID unitId() {
        return unitId;
    }

    EntryKind kind() {
        return kind;
    }

    @Nullable
    Integer quarter() {
        return quarter;
    }

    MeasureState state() {
        return state;
    }

    LocalDate day() {
        return day;
    }

    String text() {
        return text;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
