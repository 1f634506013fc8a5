package cn.reserve.supplydemand.participant;

import java.util.Set;

/** Enterprises whose county may have changed; their rows take over the county within the same transaction. */
public record ParticipantsMoved(Set<String> usccs) {}
