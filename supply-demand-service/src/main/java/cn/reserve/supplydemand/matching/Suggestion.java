package cn.reserve.supplydemand.matching;

import cn.reserve.supplydemand.supply.SupplyResponse;
import java.util.List;

/**
 * A supply that fits a demand, with the score and what it is made of.
 *
 * @param score sum of the reasons' points, 0 to 100
 */
public record Suggestion(SupplyResponse supply, int score, List<MatchReason> reasons) {
    static Suggestion of(SupplyResponse supply, Match match) {
        return new Suggestion(supply, match.score(), match.reasons());
    }
}
