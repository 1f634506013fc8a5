package cn.reserve.supplydemand.matching.score;

import java.util.List;

/**
 * The points of one offer for one wish.
 *
 * @param points by {@link MatchPart}
 * @param score all of them, 0 to 100: kept, since hundreds of matches are put in order by it
 */
public record Match(List<Integer> points, int score) {

    public Match {
        points = List.copyOf(points);
    }

    public static Match of(List<Integer> points) {
        return new Match(points, points.stream().mapToInt(Integer::intValue).sum());
    }

    /** The score when nearness gives nothing: what the fairness report holds against it. */
    public int scoreWithoutDistance() {
        return score() - of(MatchPart.DISTANCE);
    }

    public int of(MatchPart part) {
        return points.get(part.ordinal());
    }

    /** Whether the equipment itself has anything to do with the wish: category or words in common. */
    public boolean concernsTheWish() {
        return of(MatchPart.CATEGORY) > 0 || of(MatchPart.TEXT) > 0;
    }
}
