package cn.reserve.supplydemand.matching.weights;

import cn.reserve.supplydemand.matching.score.MatchingWeights;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A set of weights.
 *
 * @param number never given to another one, even when the draft is taken away
 * @param version of what was drafted, for {@code If-Match}: points do not change afterwards
 * @param reason why it was drafted; empty for the shipped one and for enterprises, as are the names
 * @param enactable whether the caller may put it into force: somebody else drafted it
 * @param removable whether the caller may take it away: it is a draft
 */
@Schema(name = "MatchingWeightsSet")
public record WeightsSet(
        int number,
        long version,
        MatchingWeights weights,
        WeightsState state,
        String reason,
        String draftedBy,
        Instant draftedAt,
        @Nullable String enactedBy,
        @Nullable Instant enactedAt,
        boolean enactable,
        boolean removable) {

    /** The points and when they came into force: all that concerns who is scored by them. */
    WeightsSet withoutPeople() {
        return new WeightsSet(
                number, version, weights, state, "", "", draftedAt, null, enactedAt, enactable, removable);
    }

    /** All sets, latest first, and whether the caller may draft one. */
    @Schema(name = "MatchingWeightsSets")
    public record WeightsSets(List<WeightsSet> items, boolean changeable) {}
}
