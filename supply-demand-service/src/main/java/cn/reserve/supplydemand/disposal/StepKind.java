package cn.reserve.supplydemand.disposal;

/** What happened to a case. */
public enum StepKind {
    OFFERED,
    BID,
    BID_WITHDRAWN,
    INVITED,
    REMINDED,
    CHOSEN,
    RELEASED,
    PICK_UP_STATED,
    PICKED_UP,
    STATED_OTHERWISE,
    OFFERED_AGAIN,
    DISPOSED,
    ACCEPTED,
    RETURNED,
    LAPSED
}
