package cn.reserve.supplydemand.matching.mark;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How good suggestions are, as people say, and what local-first changed.
 *
 * @param precision of all marks, in the first five places, by category, by set of weights, by side
 * @param fairness of all demands, by category, by district
 */
@Schema(name = "MatchingReport")
public record MatchingReport(List<Precision> precision, List<Fairness> fairness) {

    /** By what the figures of a line are of. */
    @Schema(name = "MatchingReportGroup")
    public enum Group {
        ALL,
        FIRST_FIVE,
        CATEGORY,
        WEIGHTS,
        SIDE,
        COUNTY
    }

    /**
     * Marks of one group.
     *
     * @param key category, number of the set of weights, side; empty for all
     * @param precision good of all marked, percent; null without a mark
     */
    @Schema(name = "MatchingPrecision")
    public record Precision(
            Group group,
            String key,
            long good,
            long bad,
            @Nullable Double precision) {}

    /**
     * What local-first changed in one group of demands.
     *
     * @param key category or county code; empty for all
     * @param demands those with suggestions
     * @param shown suggestions shown
     * @param near of these, from the same city
     * @param nearWithout as many when distance gives no points
     * @param entered shown ones that would not be shown without distance
     * @param firstChanged demands whose first suggestion is another one because of distance
     */
    @Schema(name = "MatchingFairness")
    public record Fairness(
            Group group,
            String key,
            long demands,
            long shown,
            long near,
            long nearWithout,
            long entered,
            long firstChanged) {}
}
