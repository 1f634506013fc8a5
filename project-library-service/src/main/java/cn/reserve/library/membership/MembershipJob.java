package cn.reserve.library.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** The durable job that brings a person into the organisation of a verified enterprise, or out of it. */
@Entity
@Table(name = "membership_job")
class MembershipJob {
    @Id
    private UUID id;

    @Column(name = "enterprise_id", nullable = false)
    private UUID enterpriseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MembershipStep step;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String uscc;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String county;

    @Column(nullable = false)
    private String person;

    @Column(name = "from_uscc")
    private @Nullable String fromUscc;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MembershipState state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    /** For Hibernate. */
    protected MembershipJob() {}

    MembershipJob(UUID enterpriseId, MembershipStep step, Membership membership, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.step = step;
        this.enterpriseId = enterpriseId;
        this.uscc = membership.uscc();
        this.name = membership.name();
        this.county = membership.county();
        this.person = membership.person();
        this.state = MembershipState.PENDING;
        this.nextAttemptAt = now;
    }

    /** Out of another organisation at the same time. */
    MembershipJob from(String otherUscc) {
        fromUscc = otherUscc;
        return this;
    }

    /** Takes the job for one attempt; nobody else takes it until the lease ends. */
    void lease(Instant now, Duration lease) {
        attempts++;
        nextAttemptAt = now.plus(lease);
    }

    void finish(Instant now) {
        state = MembershipState.DONE;
        nextAttemptAt = null;
        lastError = null;
        doneAt = now;
    }

    /** The attempt of somebody whose lease had run out says nothing about a job that is done. */
    void fail(String error, Instant now) {
        if (isDone()) {
            return;
        }
        state = BackoffPolicy.stateAfterFailure(attempts);
        nextAttemptAt = now.plus(BackoffPolicy.delayAfter(attempts));
        lastError = error;
    }

    boolean isDone() {
        return state == MembershipState.DONE;
    }

    UUID id() {
        return id;
    }

    MembershipStep step() {
        return step;
    }

    UUID enterpriseId() {
        return enterpriseId;
    }

    Membership membership() {
        return new Membership(uscc, name, county, person);
    }

    @Nullable
    String fromUscc() {
        return fromUscc;
    }

    MembershipState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    String lastError() {
        return lastError;
    }
}
