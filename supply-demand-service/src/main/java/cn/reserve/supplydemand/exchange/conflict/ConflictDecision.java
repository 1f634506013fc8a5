package cn.reserve.supplydemand.exchange.conflict;

/** Which side is shown; ours is what was there first. */
enum ConflictDecision {
    KEEP_OURS,
    SHOW_BOTH,
    TAKE_THEIRS
}
