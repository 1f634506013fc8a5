package cn.reserve.library.countersign;

import cn.reserve.library.form.Field;
import cn.reserve.library.viewer.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** The co-units of a field. */
@Entity
@Table(name = "field_units")
class FieldUnit {
    @Id
    @Enumerated(EnumType.STRING)
    private Field field;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "co_units", nullable = false)
    private String[] coUnits;

    @Column(name = "updated_by", nullable = false)
    private String updatedBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FieldUnit() {}

    void name(List<String> bureaus, Viewer person, Instant now) {
        coUnits = bureaus.toArray(String[]::new);
        updatedBy = person.name();
        updatedAt = now;
    }

    long version() {
        return version;
    }

    List<String> coUnits() {
        return List.of(coUnits);
    }

    FieldUnitsResponse response() {
        return new FieldUnitsResponse(field, version, field.leadBureau(), coUnits());
    }
}
