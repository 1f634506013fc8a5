package cn.reserve.supplydemand.diagnosis;

/** What the enterprise makes of a recommended measure. */
public enum MeasureDecision {
    OPEN,
    ADOPTED,
    DECLINED
}
