package cn.reserve.supplydemand.exchange.conflict;

/** Where a conflict stands. */
enum ConflictState {
    OPEN,
    DECIDED,
    OVER
}
