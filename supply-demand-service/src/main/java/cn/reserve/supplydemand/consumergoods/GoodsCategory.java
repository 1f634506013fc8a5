package cn.reserve.supplydemand.consumergoods;

/** Closed list of consumer goods (domain.md §7). */
public enum GoodsCategory {
    CAR,
    E_BIKE,
    APPLIANCE,
    FURNITURE,
    DECORATION,
    ELECTRONICS,
    OTHER
}
