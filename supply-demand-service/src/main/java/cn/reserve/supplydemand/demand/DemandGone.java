package cn.reserve.supplydemand.demand;

import java.util.UUID;

/** A demand is on the list no more, with the transaction that took it away. */
public record DemandGone(UUID id) {}
