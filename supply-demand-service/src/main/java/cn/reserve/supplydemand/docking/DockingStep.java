package cn.reserve.supplydemand.docking;

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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One line of a case's timeline; never changes. */
@Entity
@Immutable
@Table(name = "docking_step")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DockingStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private DockingCase dockingCase;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private DockingSide side;

    private Instant at;
    private String person;
    private String personName;
    private String organisationName;
    private @Nullable BigDecimal amount;
    private @Nullable LocalDate day;
    private @Nullable String note;

    protected DockingStep() {}

    DockingStep(DockingCase dockingCase, int sequence, StepKind kind, Doing doing, @Nullable Terms terms) {
        this.dockingCase = dockingCase;
        this.sequence = sequence;
        this.kind = kind;
        this.side = doing.side();
        this.at = doing.at();
        this.person = doing.person();
        this.personName = doing.personName();
        this.organisationName = doing.organisationName();
        this.amount = terms == null ? null : terms.amount();
        this.day = terms == null ? null : terms.day();
        this.note = doing.note();
    }

    int sequence() {
        return sequence;
    }

    StepKind kind() {
        return kind;
    }

    DockingSide side() {
        return side;
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
    BigDecimal amount() {
        return amount;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    @Nullable
    String note() {
        return note;
    }
}
