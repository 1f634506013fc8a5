package cn.reserve.library.enterprise;

/** Where a registration file stands. */
public enum EnterpriseState {
    SUBMITTED,
    VERIFIED,
    RETURNED;

    /** Legal transitions. */
    boolean canBecome(EnterpriseState next) {
        return switch (this) {
            case SUBMITTED -> next == VERIFIED || next == RETURNED;
            case RETURNED -> next == SUBMITTED;
            case VERIFIED -> false;
        };
    }
}
