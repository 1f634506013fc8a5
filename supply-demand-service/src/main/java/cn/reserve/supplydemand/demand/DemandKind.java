package cn.reserve.supplydemand.demand;

/** Why equipment is wanted: to replace old equipment, or to transform a process. */
public enum DemandKind {
    RENEWAL,
    TRANSFORMATION
}
