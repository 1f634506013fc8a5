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
    OTHER
}
