package cn.reserve.supplydemand.supply;

import java.util.UUID;

/** A supply is on the list no more, with the transaction that took it away. */
public record SupplyGone(UUID id) {}
