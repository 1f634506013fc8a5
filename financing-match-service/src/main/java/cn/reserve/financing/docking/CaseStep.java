package cn.reserve.financing.docking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step of a case, as it stands in the timeline; never changes. */
@Entity
@Immutable
@Table(name = "docking_step")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class CaseStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private DockingCase dockingCase;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private boolean skipped;
    private Instant at;
    private String person;
    private String personName;
    private String organisationName;
    private @Nullable String note;

    protected CaseStep() {}

    CaseStep(DockingCase dockingCase, int sequence, CaseState state, boolean skipped, Doing doing) {
        this.dockingCase = dockingCase;
        this.sequence = sequence;
        this.state = state;
        this.skipped = skipped;
        this.at = doing.at();
        this.person = doing.person();
        this.personName = doing.personName();
        this.organisationName = doing.organisationName();
        this.note = skipped ? null : doing.note();
    }

    int sequence() {
        return sequence;
    }

    CaseState state() {
        return state;
    }

    boolean skipped() {
        return skipped;
    }

    Instant at() {
        return at;
    }

    String personName() {
        return personName;
    }

    String organisationName() {
        return organisationName;
    }

    @Nullable
    String note() {
        return note;
    }
}
