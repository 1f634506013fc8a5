package cn.reserve.library.amendment;

import cn.reserve.library.correction.FieldReason;
import cn.reserve.library.enterprise.Enterprise;
import cn.reserve.library.enterprise.KeyData;
import cn.reserve.library.viewer.Viewer;
import cn.reserve.platform.rest.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Other key data of an enterprise, proposed and decided. */
@Entity
@Table(name = "amendment")
class Amendment {
    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "enterprise_id", nullable = false)
    private UUID enterpriseId;

    @Column(nullable = false)
    private String uscc;

    @Column(name = "enterprise_name", nullable = false)
    private String enterpriseName;

    @Column(nullable = false)
    private String county;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AmendmentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private KeyData before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private KeyData proposed;

    @Column(nullable = false)
    private String explanation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<FieldReason> reasons;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    Amendment(Enterprise enterprise, KeyData proposed, String explanation, Viewer person, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.enterpriseId = enterprise.id();
        this.uscc = enterprise.uscc();
        this.enterpriseName = enterprise.name();
        this.county = enterprise.county();
        this.state = AmendmentState.PROPOSED;
        this.before = enterprise.keyData();
        this.proposed = proposed;
        this.explanation = explanation;
        this.reasons = List.of();
        this.proposedBy = person.name();
        this.proposedAt = now;
    }

    void accept(Viewer reviewer, Instant now) {
        become(AmendmentState.ACCEPTED, now);
        decidedBy = reviewer.name();
    }

    void sendBack(List<FieldReason> why, Viewer reviewer, Instant now) {
        become(AmendmentState.RETURNED, now);
        reasons = List.copyOf(why);
        decidedBy = reviewer.name();
    }

    void withdraw(Instant now) {
        become(AmendmentState.WITHDRAWN, now);
    }

    private void become(AmendmentState next, Instant now) {
        if (state != AmendmentState.PROPOSED) {
            throw Problems.conflict("amendment.decided");
        }
        state = next;
        decidedAt = now;
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

    String county() {
        return county;
    }

    AmendmentState state() {
        return state;
    }

    KeyData before() {
        return before;
    }

    KeyData proposed() {
        return proposed;
    }

    String explanation() {
        return explanation;
    }

    List<FieldReason> reasons() {
        return reasons;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
