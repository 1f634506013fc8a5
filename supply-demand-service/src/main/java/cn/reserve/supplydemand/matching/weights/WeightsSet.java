package cn.reserve.supplydemand.matching.weights;

import cn.reserve.supplydemand.matching.score.MatchingWeights;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A set of weights.
 *
 * @param reason why it was drafted; empty for the shipped one
 * @param enactable whether the caller may put it into force: somebody else drafted it
 * @param removable whether the caller may take it away: it is a draft
 */
@Schema(name = "MatchingWeightsSet")
public record WeightsSet(
        int number,
        MatchingWeights weights,
        WeightsState state,
        String reason,
        String draftedBy,
        Instant draftedAt,
        @Nullable String enactedBy,
        @Nullable Instant enactedAt,
        boolean enactable,
        boolean removable) {

    /** All sets, latest first, and whether the caller may draft one. */
    @Schema(name = "MatchingWeightsSets")
    public record WeightsSets(List<WeightsSet> items, boolean changeable) {}
}
