package cn.reserve.supplydemand.matching.score;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;

/**
 * The most points each part can give, 100 in all.
 *
 * @param text at least {@link #LEAST_TEXT}: without the name of the equipment nothing says what concerns a wish
 * @param distance at most {@link #LARGEST_DISTANCE}, so that nearness never decides alone
 */
public record MatchingWeights(
        @Min(0) @Max(100) int category,
        @Min(MatchingWeights.LEAST_TEXT) @Max(100) int text,
        @Min(0) @Max(100) int figures,
        @Min(0) @Max(100) int energyGrade,
        @Min(0) @Max(100) int price,
        @Min(0) @Max(100) int delivery,
        @Min(0) @Max(MatchingWeights.LARGEST_DISTANCE) int distance) {
    /** Upper bound of distance's share of the score, percent (fair competition; our estimate of "bounded"). */
    public static final int LARGEST_DISTANCE = 10;

    /** Lower bound of the name's share, percent (our estimate). */
    public static final int LEAST_TEXT = 10;

    /** What all parts give together. */
    public static final int TOTAL = 100;

    /** The shipped ones (our estimate). */
    public static MatchingWeights standard() {
        return new MatchingWeights(15, 30, 17, 8, 12, 8, 10);
    }

    /** Whether the parts give 100 points together and distance no more than it may. */
    public boolean areValid() {
        return total() == TOTAL
                && text >= LEAST_TEXT
                && distance <= LARGEST_DISTANCE
                && parts().stream().allMatch(part -> part >= 0);
    }

    /** The same without the price: for whoever may not know the budget, which points would tell as well as words. */
    public MatchingWeights withoutPrice() {
        return new MatchingWeights(category, text, figures, energyGrade, 0, delivery, distance);
    }

    public int total() {
        return parts().stream().mapToInt(Integer::intValue).sum();
    }

    int of(MatchPart part) {
        return parts().get(part.ordinal());
    }

    private List<Integer> parts() {
        return List.of(category, text, figures, energyGrade, price, delivery, distance);
    }
}
