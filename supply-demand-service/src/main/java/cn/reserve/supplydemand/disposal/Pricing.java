package cn.reserve.supplydemand.disposal;

/** What a price is for. */
public enum Pricing {
    EACH,
    WHOLE
}
