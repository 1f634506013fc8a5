package cn.reserve.library.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A unit of a measure: it leads, or works with those that do. */
@Entity
@Table(name = "measure_unit")
class MeasureUnit {
    @Id
    private UUID id;

    @Column(name = "measure_id", nullable = false)
    private UUID measureId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String name;

    private @Nullable String bureau;

    @Column(nullable = false)
    private boolean leads;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureState state;

    @Column(name = "last_report")
    private @Nullable Integer lastReport;

    /** For Hibernate. */
    protected MeasureUnit() {}

    MeasureUnit(UUID measureId, int position, NewUnit unit) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.measureId = measureId;
        this.name = unit.name();
        this.state = MeasureState.NOT_STARTED;
        is(position, unit);
    }

    final void is(int place, NewUnit unit) {
        position = place;
        bureau = unit.bureau();
        leads = unit.leads();
    }

    /** What was entered; a report that comes after that of a later quarter is kept, but moves nothing. */
    void reached(MeasureState after, @Nullable Integer quarter) {
        Integer before = lastReport;
        if (quarter == null) {
            state = after;
        } else if (before == null || quarter >= before) {
            state = after;
            lastReport = quarter;
        }
    }

    /** Where the latest report stands; null before the first. */
    @Nullable
    Integer lastReport() {
        return lastReport;
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    String name() {
        return name;
    }

    @Nullable
    String bureau() {
        return bureau;
    }

    boolean leads() {
        return leads;
    }

    MeasureState state() {
        return state;
    }
}
