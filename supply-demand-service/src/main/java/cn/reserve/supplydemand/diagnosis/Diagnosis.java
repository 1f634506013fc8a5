package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.participant.Participant;
import cn.reserve.supplydemand.provider.ServiceField;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One enterprise's question to one provider. Changes through verbs only; each refuses a move that {@link DiagnosisState} forbids. */
@Entity
@Table(name = "diagnosis")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class Diagnosis {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String uscc;
    private String county;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private ServiceField field;

    private String topic;
    private String situation;
    private LocalDate wishedOn;
    private String contactPerson;
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private DiagnosisState state;

    private @Nullable LocalDate visitOn;
    private @Nullable String reason;
    private @Nullable String summary;
    private Instant requestedAt;
    private Instant updatedAt;
    private @Nullable Instant reportedAt;
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "diagnosis", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<DiagnosisMeasure> measures = new ArrayList<>();

    protected Diagnosis() {}

    static Diagnosis ask(Participant enterprise, DiagnosisRequests.Asking request, Instant now) {
        Diagnosis made = new Diagnosis();
        made.uscc = enterprise.uscc();
        made.county = enterprise.county();
        made.providerId = request.providerId();
        made.field = request.field();
        made.topic = request.topic();
        made.situation = request.situation();
        made.wishedOn = request.wishedOn();
        made.contactPerson = request.contactPerson();
        made.contactPhone = request.contactPhone();
        made.state = DiagnosisState.REQUESTED;
        made.requestedAt = now;
        made.updatedAt = now;
        return made;
    }

    void accept(LocalDate visit, Instant now) {
        move(DiagnosisState.ACCEPTED, now);
        visitOn = visit;
    }

    void decline(String why, Instant now) {
        end(DiagnosisState.DECLINED, why, now);
    }

    void withdraw(String why, Instant now) {
        end(DiagnosisState.WITHDRAWN, why, now);
    }

    private void end(DiagnosisState ending, String why, Instant now) {
        move(ending, now);
        reason = why;
        closedAt = now;
    }

    /** A file came or was replaced: whoever looked at the diagnosis before has seen something else. */
    void reportChanged(Instant now) {
        if (state != DiagnosisState.ACCEPTED) {
            throw Problems.conflict("diagnosis.step-not-possible");
        }
        updatedAt = now;
    }

    /** The report is handed in; without measures there is nothing left to decide. */
    void report(DiagnosisRequests.Submission report, Instant now) {
        // The last decision on a measure closes what was reported, no second report does.
        if (state != DiagnosisState.ACCEPTED) {
            throw Problems.conflict("diagnosis.step-not-possible");
        }
        boolean nothingToDecide = report.measures().isEmpty();
        move(nothingToDecide ? DiagnosisState.CLOSED : DiagnosisState.REPORTED, now);
        summary = report.summary();
        reportedAt = now;
        closedAt = nothingToDecide ? now : null;
        report.measures().forEach(measure -> measures.add(new DiagnosisMeasure(this, measures.size() + 1, measure)));
    }

    /** An undecided measure. */
    DiagnosisMeasure measure(int sequence) {
        DiagnosisMeasure found = measures.stream()
                .filter(measure -> measure.sequence() == sequence)
                .findAny()
                .orElseThrow(() -> Problems.notFound("diagnosis-measure"));
        found.requireOpen();
        return found;
    }

    /** A measure was decided; the last one closes the diagnosis. */
    void decided(Instant now) {
        updatedAt = now;
        if (measures.stream().noneMatch(measure -> measure.decision() == MeasureDecision.OPEN)) {
            move(DiagnosisState.CLOSED, now);
            closedAt = now;
        }
    }

    private void move(DiagnosisState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Problems.conflict("diagnosis.step-not-possible");
        }
        state = next;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String uscc() {
        return uscc;
    }

    String county() {
        return county;
    }

    UUID providerId() {
        return providerId;
    }

    ServiceField field() {
        return field;
    }

    String topic() {
        return topic;
    }

    String situation() {
        return situation;
    }

    LocalDate wishedOn() {
        return wishedOn;
    }

    String contactPerson() {
        return contactPerson;
    }

    String contactPhone() {
        return contactPhone;
    }

    DiagnosisState state() {
        return state;
    }

    @Nullable
    LocalDate visitOn() {
        return visitOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String summary() {
        return summary;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant reportedAt() {
        return reportedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    List<DiagnosisMeasure> measures() {
        return List.copyOf(measures);
    }
}
