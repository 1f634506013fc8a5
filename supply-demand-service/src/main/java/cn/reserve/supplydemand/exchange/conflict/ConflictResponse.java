package cn.reserve.supplydemand.exchange.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as its readers see it; also what the audit trail keeps.
 *
 * @param ours the side that was there first
 * @param decisions that the caller may take now
 */
public record ConflictResponse(
        UUID id,
        long version,
        ConflictKind kind,
        String uscc,
        String name,
        String subject,
        ConflictSide ours,
        ConflictSide theirs,
        ConflictState state,
        @Nullable ConflictDecision decision,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        Instant foundAt,
        List<ConflictDecision> decisions) {

    static ConflictResponse of(ExchangeConflict found, boolean keeper) {
        return new ConflictResponse(
                found.id(),
                found.version(),
                found.kind(),
                found.uscc(),
                found.name(),
                found.subject(),
                found.ourSide(),
                found.theirSide(),
                found.state(),
                found.decision(),
                found.reason(),
                found.decidedBy(),
                found.decidedAt(),
                found.foundAt(),
                keeper ? ConflictPolicy.decisions(found.kind(), found.state()) : List.of());
    }
}
