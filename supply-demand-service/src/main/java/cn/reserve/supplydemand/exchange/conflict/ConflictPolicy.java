package cn.reserve.supplydemand.exchange.conflict;

import java.util.List;

/** Which decisions a conflict leaves open; a pure function. */
final class ConflictPolicy {
    private ConflictPolicy() {}

    static List<ConflictDecision> decisions(ConflictKind kind, ConflictState state) {
        if (state == ConflictState.OVER) {
            return List.of();
        }
        return switch (kind) {
            case SAME_PRODUCT, TWO_CITIES -> List.of(ConflictDecision.values());
            // Only its enterprise can list again what it took away.
            case OWN_RETURNED -> List.of(ConflictDecision.KEEP_OURS);
        };
    }
}
