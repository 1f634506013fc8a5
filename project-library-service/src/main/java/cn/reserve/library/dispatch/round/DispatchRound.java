package cn.reserve.library.dispatch.round;

import cn.reserve.library.viewer.Viewer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A month's dispatch. */
@Entity
@Table(name = "dispatch_round")
public class DispatchRound {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private LocalDate period;

    @Column(name = "opens_on", nullable = false)
    private LocalDate opensOn;

    @Column(name = "closes_on", nullable = false)
    private LocalDate closesOn;

    @Column(name = "opened_by", nullable = false)
    private String openedBy;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DispatchRound() {}

    DispatchRound(RoundDays days, Viewer person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.period = days.period().atDay(1);
        this.opensOn = days.opensOn();
        this.closesOn = days.closesOn();
        this.openedBy = person.name();
        this.openedAt = now;
    }

    void extend(LocalDate day) {
        closesOn = day;
    }

    void close(Viewer person, Instant now) {
        closedBy = person.name();
        closedAt = now;
    }

    /** Where it stands on a day. */
    public RoundState state(LocalDate today) {
        if (closedAt != null || today.isAfter(closesOn)) {
            return RoundState.CLOSED;
        }
        return today.isBefore(opensOn) ? RoundState.PLANNED : RoundState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public YearMonth period() {
        return YearMonth.from(period);
    }

    LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
