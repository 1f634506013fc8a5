package cn.reserve.supplydemand.matching.suggestion;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What other weights would change among the latest demands.
 *
 * @param demands how many were looked at
 * @param shown suggestions shown for them, by each set
 * @param changed shown ones that the present set would not show
 * @param firstChanged demands whose first suggestion is another one
 * @param goodBefore of the marked good ones, those in the first five places by the present set; goodAfter: by the other
 * @param badBefore the same of those marked bad
 * @param nearBefore shown ones from the same city by the present set; nearAfter: by the other
 * @param examples some demands with their first three, before and after
 */
@Schema(name = "MatchingWeightsPreview")
public record WeightsPreview(
        int demands,
        long shown,
        long changed,
        long firstChanged,
        long goodBefore,
        long goodAfter,
        long badBefore,
        long badAfter,
        long nearBefore,
        long nearAfter,
        List<Example> examples) {

    /** A demand and its first three. */
    @Schema(name = "MatchingWeightsExample")
    public record Example(UUID demand, String wantedEquipment, List<Place> before, List<Place> after) {}

    /**
     * A supply in its place.
     *
     * @param product null when it is gone
     */
    @Schema(name = "MatchingWeightsPlace")
    public record Place(UUID supply, @Nullable String product, int score) {}
}
