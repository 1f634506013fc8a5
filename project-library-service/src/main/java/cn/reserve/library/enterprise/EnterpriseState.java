package cn.reserve.library.enterprise;

/** Where a registration file stands. */
public enum EnterpriseState {
    SUBMITTED,
    VERIFIED,
    RETURNED,
    REJECTED;

    /** Legal transitions. */
    boolean canBecome(EnterpriseState next) {
        return switch (this) {
            case SUBMITTED -> next == VERIFIED || next == RETURNED || next == REJECTED;
            case RETURNED -> next == SUBMITTED || next == REJECTED;
            case VERIFIED, REJECTED -> false;
        };
    }
}
