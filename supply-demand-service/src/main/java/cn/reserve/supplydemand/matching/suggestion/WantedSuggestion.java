package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.matching.mark.MarkResponse;
import cn.reserve.supplydemand.matching.score.MatchReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand that a supply fits, with the score and what it is made of.
 *
 * @param score sum of the reasons' points, 0 to 100
 * @param mark what the caller's side thinks of it; null while it has said nothing
 */
public record WantedSuggestion(
        Wanted demand,
        int score,
        int position,
        List<MatchReason> reasons,
        @Nullable MarkResponse mark) {}
