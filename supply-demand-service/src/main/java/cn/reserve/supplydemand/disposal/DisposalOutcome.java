package cn.reserve.supplydemand.disposal;

/** What became of equipment that no surveyed recycler takes. */
public enum DisposalOutcome {
    SOLD,
    KEPT,
    DISPOSED_ELSEWHERE
}
