package cn.reserve.supplydemand.provider;

/** Who provides a service. */
public enum ProviderKind {
    EXPERT,
    INSTITUTION
}
