package cn.reserve.supplydemand.tradein;

/** What the caller may do with an offer now. */
public enum OfferAction {
    CHANGE,
    END,
    TAKE_DOWN,
    PUT_BACK
}
