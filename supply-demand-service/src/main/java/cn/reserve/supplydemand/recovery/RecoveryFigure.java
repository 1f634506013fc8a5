package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was recovered in one year, in a county or the city. */
@Entity
@Table(name = "recovery_figure")
class RecoveryFigure {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RecoveryIndicator indicator;

    private int year;
    private @Nullable String county;
    private @Nullable String countyName;
    private BigDecimal value;
    private String source;
    private @Nullable String documentNumber;
    private @Nullable String correctionReason;
    private String enteredBy;
    private Instant enteredAt;
    private Instant updatedAt;
    private @Nullable Instant voidedAt;

    @SuppressWarnings("NullAway.Init")
    RecoveryFigure() {}

    static RecoveryFigure enter(FigureRequest request, @Nullable String countyName, String person, Instant now) {
        RecoveryFigure figure = new RecoveryFigure();
        figure.indicator = request.indicator();
        figure.year = request.year();
        figure.county = request.county();
        figure.countyName = countyName;
        figure.value = request.value().setScale(2);
        figure.source = request.source();
        figure.documentNumber = request.documentNumber();
        figure.enteredBy = person;
        figure.enteredAt = now;
        figure.updatedAt = now;
        return figure;
    }

    void correct(FigureCorrection correction, String person, Instant now) {
        requireStanding();
        value = correction.value().setScale(2);
        source = correction.source();
        documentNumber = correction.documentNumber();
        correctionReason = correction.reason();
        enteredBy = person;
        updatedAt = now;
    }

    /** It was entered for a year, an indicator or a place that it does not belong to. */
    void voidBecause(String reason, String person, Instant now) {
        requireStanding();
        correctionReason = reason;
        enteredBy = person;
        updatedAt = now;
        voidedAt = now;
    }

    private void requireStanding() {
        if (!stands()) {
            throw Problems.conflict("recovery-figure.voided");
        }
    }

    /** Whether it counts. */
    boolean stands() {
        return voidedAt == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RecoveryIndicator indicator() {
        return indicator;
    }

    int year() {
        return year;
    }

    @Nullable
    String county() {
        return county;
    }

    @Nullable
    String countyName() {
        return countyName;
    }

    BigDecimal value() {
        return value;
    }

    String source() {
        return source;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    @Nullable
    String correctionReason() {
        return correctionReason;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant voidedAt() {
        return voidedAt;
    }
}
