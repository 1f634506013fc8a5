package cn.reserve.supplydemand.disposal;

/** States of a case and the moves between them; see the package documentation. */
public enum DisposalState {
    OFFERED,
    AGREED,
    PICKED_UP,
    DISPOSED,
    RETURNED,
    ACCEPTED,
    OTHERWISE,
    LAPSED;

    /** Whether the move is legal, not asking who makes it. */
    public boolean mayBecome(DisposalState next) {
        return switch (this) {
            case OFFERED -> next == AGREED || next == PICKED_UP || next == OTHERWISE || next == LAPSED;
            case AGREED -> next == PICKED_UP || next == OFFERED;
            case PICKED_UP -> next == DISPOSED;
            case DISPOSED -> next == ACCEPTED || next == RETURNED;
            case RETURNED -> next == DISPOSED;
            case OTHERWISE -> next == OFFERED || next == LAPSED;
            case LAPSED -> next == OFFERED || next == OTHERWISE;
            case ACCEPTED -> false;
        };
    }
}
