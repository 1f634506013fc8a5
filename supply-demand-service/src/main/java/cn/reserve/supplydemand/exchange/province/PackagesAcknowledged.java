package cn.reserve.supplydemand.exchange.province;

/** A package of theirs says which of ours they have taken last. */
public record PackagesAcknowledged(String by, int upTo) {}
