package cn.reserve.supplydemand.recycler;

/** What a recycler does with what it takes, as the survey asks. */
public enum BusinessKind {
    REMANUFACTURE,
    CASCADE_USE,
    RESOURCE_RECYCLING,
    DISMANTLING
}
