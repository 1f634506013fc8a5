package cn.reserve.library.timeline;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.viewer.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored step; never changes. */
@Entity
@Immutable
@Table(name = "project_step")
class ProjectStep {
    @Id
    private UUID id;

    @Column(name = "project_id", nullable = false)
    private UUID projectId;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String person;

    @Column(name = "person_name", nullable = false)
    private String personName;

    @Column(name = "organisation_name", nullable = false)
    private String organisationName;

    @Column(nullable = false)
    private String role;

    @Column(nullable = false)
    private String action;

    @Column(name = "from_state")
    private @Nullable String fromState;

    @Column(name = "to_state", nullable = false)
    private String toState;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<FieldReason> reasons;

    @Column
    private @Nullable String note;

    /** For Hibernate. */
    protected ProjectStep() {}

    ProjectStep(UUID projectId, Viewer person, Step step) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.projectId = projectId;
        this.at = step.at();
        this.person = person.subject();
        this.personName = step.personName();
        this.organisationName = step.organisationName();
        this.role = step.role();
        this.action = step.action();
        this.fromState = step.fromState();
        this.toState = step.toState();
        this.reasons = step.reasons();
        this.note = step.note();
    }

    String person() {
        return person;
    }

    Step step() {
        return new Step(at, personName, organisationName, role, action, fromState, toState, reasons, note);
    }
}
