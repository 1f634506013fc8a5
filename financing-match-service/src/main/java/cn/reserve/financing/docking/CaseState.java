package cn.reserve.financing.docking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** States of a docking case and the moves between them; see the package documentation. */
public enum CaseState {
    CLAIMED,
    ACCEPTED,
    DUE_DILIGENCE,
    PRE_EXAMINED,
    CREDIT_APPROVED,
    DECLINED,
    REFUSED,
    WITHDRAWN;

    private static final Set<CaseState> ENDED = EnumSet.of(DECLINED, REFUSED, WITHDRAWN);

    /** Whether the case still stands: in progress or approved. */
    public boolean open() {
        return !ENDED.contains(this);
    }

    /** Whether the bank still owes an answer. */
    public boolean inProgress() {
        return open() && this != CREDIT_APPROVED;
    }

    /** Whether the move is legal, not asking who makes it. */
    public boolean mayBecome(CaseState next) {
        return switch (this) {
            case CLAIMED -> next == ACCEPTED || next == DECLINED || next == WITHDRAWN;
            case ACCEPTED, DUE_DILIGENCE, PRE_EXAMINED ->
                next == REFUSED
                        || next == WITHDRAWN
                        || (next.compareTo(this) > 0 && next.compareTo(CREDIT_APPROVED) <= 0);
            case CREDIT_APPROVED -> next == WITHDRAWN;
            case DECLINED, REFUSED, WITHDRAWN -> false;
        };
    }

    /** The steps that a legal move passes over, in their order; none for endings. */
    public List<CaseState> skippedOnTheWayTo(CaseState next) {
        if (next.ending()) {
            return List.of();
        }
        return EnumSet.allOf(CaseState.class).stream()
                .filter(state -> state.compareTo(this) > 0 && state.compareTo(next) < 0)
                .toList();
    }

    private boolean ending() {
        return ENDED.contains(this);
    }
}
