package cn.reserve.supplydemand.matching;

/**
 * The most points each part can give.
 *
 * @param distance at most {@link #LARGEST_DISTANCE_SHARE_PERCENT} percent of the sum, so that nearness never decides alone
 */
public record MatchingWeights(int category, int text, int energyGrade, int price, int delivery, int distance) {
    /** Upper bound of distance's share of the score, percent (fair competition; our estimate of "bounded"). */
    public static final int LARGEST_DISTANCE_SHARE_PERCENT = 10;

    public MatchingWeights {
        if (Math.min(Math.min(category, text), Math.min(energyGrade, price)) < 0 || Math.min(delivery, distance) < 0) {
            throw new IllegalArgumentException("a weight is negative");
        }
        int total = category + text + energyGrade + price + delivery + distance;
        if (total <= 0 || distance * 100 > total * LARGEST_DISTANCE_SHARE_PERCENT) {
            throw new IllegalArgumentException(
                    "distance may give at most " + LARGEST_DISTANCE_SHARE_PERCENT + " % of the score");
        }
    }

    /** 100 points in all. */
    public static MatchingWeights standard() {
        return new MatchingWeights(30, 25, 10, 15, 10, 10);
    }
}
