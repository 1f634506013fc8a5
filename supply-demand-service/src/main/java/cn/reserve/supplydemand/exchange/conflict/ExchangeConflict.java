package cn.reserve.supplydemand.exchange.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Two sides that list the same. Found by {@link FindingConflicts}. */
@Entity
@Table(name = "exchange_conflict")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ExchangeConflict {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    private String uscc;
    private String name;
    private String subject;
    private String ours;
    private String theirs;

    @JdbcTypeCode(SqlTypes.JSON)
    private ConflictSide ourSide;

    @JdbcTypeCode(SqlTypes.JSON)
    private ConflictSide theirSide;

    @Enumerated(EnumType.STRING)
    private ConflictState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ConflictDecision decision;

    private @Nullable String reason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private Instant foundAt;
    private Instant updatedAt;

    protected ExchangeConflict() {}

    void decide(ConflictDecision wanted, String why, String by, Instant now) {
        state = ConflictState.DECIDED;
        decision = wanted;
        reason = why;
        decidedBy = by;
        decidedAt = now;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ConflictKind kind() {
        return kind;
    }

    String uscc() {
        return uscc;
    }

    String name() {
        return name;
    }

    String subject() {
        return subject;
    }

    String ours() {
        return ours;
    }

    String theirs() {
        return theirs;
    }

    ConflictSide ourSide() {
        return ourSide;
    }

    ConflictSide theirSide() {
        return theirSide;
    }

    ConflictState state() {
        return state;
    }

    @Nullable
    ConflictDecision decision() {
        return decision;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    Instant foundAt() {
        return foundAt;
    }
}
