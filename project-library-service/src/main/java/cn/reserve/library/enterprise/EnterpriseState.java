package cn.reserve.library.enterprise;

import java.util.Set;

/** Where a registration file stands. */
public enum EnterpriseState {
    SUBMITTED,
    VERIFIED,
    RETURNED,
    REJECTED,
    /** Another file of the same enterprise stands in its place. */
    MERGED;

    /** Those of a file that nobody has confirmed. */
    static final Set<EnterpriseState> UNVERIFIED = Set.of(SUBMITTED, RETURNED);

    /** Legal transitions. */
    boolean canBecome(EnterpriseState next) {
        return switch (this) {
            case SUBMITTED -> next == VERIFIED || next == RETURNED || next == REJECTED || next == MERGED;
            case RETURNED -> next == SUBMITTED || next == REJECTED || next == MERGED;
            case VERIFIED -> next == MERGED;
            case REJECTED, MERGED -> false;
        };
    }
}
