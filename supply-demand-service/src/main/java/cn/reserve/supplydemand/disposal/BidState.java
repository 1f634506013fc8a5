package cn.reserve.supplydemand.disposal;

/** How a recycler stands to a case. */
public enum BidState {
    INVITED,
    OPEN,
    CHOSEN,
    PASSED_OVER,
    WITHDRAWN
}
