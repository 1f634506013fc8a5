package cn.reserve.supplydemand.provider;

/** States of a provider in the register; see the package documentation. */
public enum ProviderState {
    APPLIED,
    LISTED,
    REFUSED,
    SUSPENDED
}
