package cn.reserve.library.whitelist;

/** Where a batch stands. */
public enum BatchState {
    PREPARING,
    SUBMITTED,
    APPROVED,
    PUBLISHED;

    /** Legal transitions; an approved batch can go back, or one project that left the library would block it for good. */
    boolean canBecome(BatchState next) {
        return switch (this) {
            case PREPARING -> next == SUBMITTED;
            case SUBMITTED -> next == APPROVED || next == PREPARING;
            case APPROVED -> next == PUBLISHED || next == PREPARING;
            case PUBLISHED -> false;
        };
    }
}
