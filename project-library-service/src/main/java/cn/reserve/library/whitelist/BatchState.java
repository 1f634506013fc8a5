package cn.reserve.library.whitelist;

/** Where a batch stands. */
public enum BatchState {
    PREPARING,
    SUBMITTED,
    APPROVED,
    PUBLISHED;

    /** Legal transitions. */
    boolean canBecome(BatchState next) {
        return switch (this) {
            case PREPARING -> next == SUBMITTED;
            case SUBMITTED -> next == APPROVED || next == PREPARING;
            case APPROVED -> next == PUBLISHED;
            case PUBLISHED -> false;
        };
    }
}
