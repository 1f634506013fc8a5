package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.matching.mark.MarkResponse;
import cn.reserve.supplydemand.matching.score.MatchReason;
import cn.reserve.supplydemand.supply.SupplyResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supply that fits a demand, with the score and what it is made of.
 *
 * @param score sum of the reasons' points, 0 to 100
 * @param position place among the suggestions, from 1
 * @param positionWithout place when distance gives no points; more than 20 when it would not be shown
 * @param mark what the caller's side thinks of it; null while it has said nothing
 */
public record Suggestion(
        SupplyResponse supply,
        int score,
        int position,
        int positionWithout,
        List<MatchReason> reasons,
        @Nullable MarkResponse mark) {}
