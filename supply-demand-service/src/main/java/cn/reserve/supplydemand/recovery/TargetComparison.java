package cn.reserve.supplydemand.recovery;

/** How a target's value is meant. */
public enum TargetComparison {
    LEVEL,
    INCREASE_PERCENT,
    INCREASE_BY
}
