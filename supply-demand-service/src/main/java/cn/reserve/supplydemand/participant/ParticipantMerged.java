package cn.reserve.supplydemand.participant;

/** An enterprise was merged into another; its rows belong to the surviving one within the same transaction. */
public record ParticipantMerged(String uscc, String into) {}
