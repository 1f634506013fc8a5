package cn.reserve.supplydemand.participant;

/** The enterprise behind a row. */
public record EnterpriseName(String uscc, String name) {}
