package cn.reserve.supplydemand.docking;

/** States of a docking case and the moves between them; see the package documentation. */
public enum DockingState {
    SUGGESTED,
    INTERESTED,
    TALKING,
    AGREED,
    DROPPED;

    /** Whether something may still happen. */
    public boolean open() {
        return this != AGREED && this != DROPPED;
    }

    /** Whether the move is legal, not asking who makes it. */
    public boolean mayBecome(DockingState next) {
        return switch (this) {
            case SUGGESTED -> next == INTERESTED || next == DROPPED;
            case INTERESTED -> next == TALKING || next == DROPPED;
            case TALKING -> next == AGREED || next == DROPPED;
            case AGREED, DROPPED -> false;
        };
    }
}
