package cn.reserve.supplydemand.disposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One line of a case's timeline; never changes. */
@Entity
@Immutable
@Table(name = "disposal_step")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class DisposalStep {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID caseId;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private DisposalSide side;

    private Instant at;
    private @Nullable String personName;
    private @Nullable String organisationName;
    private @Nullable LocalDate day;
    private @Nullable Integer quantity;
    private @Nullable String note;

    protected DisposalStep() {}

    /**
     * What a step says.
     *
     * @param quantity how many pieces; null where none are spoken of
     */
    record Said(
            StepKind kind,
            @Nullable LocalDate day,
            @Nullable Integer quantity,
            @Nullable String note) {
        static Said of(StepKind kind) {
            return new Said(kind, null, null, null);
        }

        static Said of(StepKind kind, @Nullable String note) {
            return new Said(kind, null, null, note);
        }
    }

    /** Who took a step; no names of what the project's feed said. */
    record By(
            DisposalSide side,
            @Nullable String personName,
            @Nullable String organisationName) {}

    static DisposalStep of(UUID caseId, int sequence, Said said, By by, Instant at) {
        DisposalStep step = new DisposalStep();
        step.caseId = caseId;
        step.sequence = sequence;
        step.kind = said.kind();
        step.side = by.side();
        step.at = at;
        step.personName = by.personName();
        step.organisationName = by.organisationName();
        step.day = said.day();
        step.quantity = said.quantity();
        step.note = said.note();
        return step;
    }

    UUID caseId() {
        return caseId;
    }

    int sequence() {
        return sequence;
    }

    StepKind kind() {
        return kind;
    }

    DisposalSide side() {
        return side;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String personName() {
        return personName;
    }

    @Nullable
    String organisationName() {
        return organisationName;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    @Nullable
    Integer quantity() {
        return quantity;
    }

    @Nullable
    String note() {
        return note;
    }
}
