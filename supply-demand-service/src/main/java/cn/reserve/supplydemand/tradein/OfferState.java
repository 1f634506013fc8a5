package cn.reserve.supplydemand.tradein;

/** Whether an offer stands; legal transitions are in {@link TradeInOffer}. */
public enum OfferState {
    OPEN,
    ENDED,
    TAKEN_DOWN
}
