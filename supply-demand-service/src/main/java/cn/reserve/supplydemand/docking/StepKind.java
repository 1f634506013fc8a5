package cn.reserve.supplydemand.docking;

/** What a line of the timeline tells. */
public enum StepKind {
    SUGGESTED,
    INTERESTED,
    TALKING,
    PROPOSED,
    AGREED,
    DROPPED
}
