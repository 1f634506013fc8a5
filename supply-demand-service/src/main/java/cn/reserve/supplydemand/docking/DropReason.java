package cn.reserve.supplydemand.docking;

/** Why a docking ended without agreement. */
public enum DropReason {
    PRICE,
    SPECIFICATION,
    DELIVERY,
    CAPACITY,
    FINANCING,
    FOUND_ANOTHER,
    PLAN_CHANGED,
    NO_ANSWER,
    OTHER,
    /** The demand or the supply is on the list no more. */
    WITHDRAWN,
    /** Both sides are one enterprise now. */
    MERGED;

    /** Whether a side may give it; the others say what happened to the case. */
    boolean isAPersons() {
        return this != WITHDRAWN && this != MERGED;
    }
}
