package cn.reserve.supplydemand.matching;

/** The visible parts of a suggestion's score. */
public enum MatchPart {
    CATEGORY,
    TEXT,
    ENERGY_GRADE,
    PRICE,
    DELIVERY,
    DISTANCE
}
