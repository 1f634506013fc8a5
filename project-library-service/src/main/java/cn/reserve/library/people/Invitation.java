package cn.reserve.library.people;

import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Somebody is asked to join an enterprise's people. */
@Entity
@Table(name = "invitation")
class Invitation {
    private static final Duration STANDS = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "enterprise_id", nullable = false)
    private UUID enterpriseId;

    @Column(nullable = false)
    private String addressee;

    @Column(nullable = false)
    private String name;

    @Column(name = "code_hash", nullable = false)
    private String codeHash;

    @Column(name = "invited_by_name", nullable = false)
    private String invitedByName;

    @Column(name = "invited_at", nullable = false)
    private Instant invitedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    protected Invitation() {}

    Invitation(UUID enterpriseId, InvitationRequest request, InvitationCode code, Viewer inviter, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.enterpriseId = enterpriseId;
        this.addressee = request.addressee();
        this.name = request.name();
        this.codeHash = code.hash();
        this.invitedByName = inviter.name();
        this.invitedAt = now;
        this.expiresAt = now.plus(STANDS);
    }

    InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    /** Whether this person took it already, so that a repeated request is answered as the first. */
    boolean isTakenBy(String person) {
        return person.equals(acceptedBy);
    }

    /** An invitation to a user name is that user's; one to an address is the code's holder's. */
    boolean isFor(String username) {
        return addressee.contains("@") || addressee.equalsIgnoreCase(username);
    }

    /**
     * A person takes it.
     *
     * @throws cn.reserve.platform.rest.ProblemException 409 {@code invitation.used}, {@code .withdrawn} or {@code .expired}
     */
    void accept(String person, Instant now) {
        switch (state(now)) {
            case ACCEPTED -> throw Problems.conflict("invitation.used");
            case WITHDRAWN -> throw Problems.conflict("invitation.withdrawn");
            case EXPIRED -> throw Problems.conflict("invitation.expired");
            case OPEN -> {
                acceptedBy = person;
                acceptedAt = now;
            }
        }
    }

    /** The enterprise takes it back. */
    void withdraw(Instant now) {
        if (state(now) != InvitationState.OPEN) {
            throw Problems.conflict("invitation.not-open");
        }
        withdrawnAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID enterpriseId() {
        return enterpriseId;
    }

    String addressee() {
        return addressee;
    }

    String name() {
        return name;
    }

    String invitedByName() {
        return invitedByName;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }
}
