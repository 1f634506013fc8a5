package cn.reserve.supplydemand.matching.score;

/** The visible parts of a suggestion's score; the order is the one in which points are stored. */
public enum MatchPart {
    CATEGORY,
    TEXT,
    FIGURES,
    ENERGY_GRADE,
    PRICE,
    DELIVERY,
    DISTANCE
}
