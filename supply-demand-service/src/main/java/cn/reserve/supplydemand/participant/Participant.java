package cn.reserve.supplydemand.participant;

/**
 * A verified enterprise.
 *
 * @param county six-digit county code
 */
public record Participant(String uscc, String name, String county, String countyName) {}
