package cn.reserve.financing.need;

/**
 * Where a financing need stands: OPEN (no bank yet), DOCKING (at least one case in progress), PARTLY (a part of
 * the wanted amount is approved), SATISFIED (all of it is), CLOSED (ended with a reason). The database derives
 * it from the need's figures, see {@code V010__need.sql}.
 */
public enum NeedState {
    OPEN,
    DOCKING,
    PARTLY,
    SATISFIED,
    CLOSED;

    /** Whether a bank may still open a case: as long as the list stands and something of the amount is missing. */
    public boolean claimable() {
        return this == OPEN || this == DOCKING || this == PARTLY;
    }
}
