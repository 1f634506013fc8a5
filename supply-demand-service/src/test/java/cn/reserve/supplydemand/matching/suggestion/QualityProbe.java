package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.matching.index.AskingDemand;
import cn.reserve.supplydemand.matching.index.TermWeights;
import cn.reserve.supplydemand.matching.ranking.Scored;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.matching.score.Match;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.weights.WeightsInForce;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The suggestions of a demand that nobody filed. */
@Singleton
public class QualityProbe {
    private final Suggesting suggesting;
    private final WeightsInForce weights;
    private final TermWeights terms;
    private final Clock clock;

    QualityProbe(Suggesting suggesting, WeightsInForce weights, TermWeights terms, Clock clock) {
        this.suggesting = suggesting;
        this.weights = weights;
        this.terms = terms;
        this.clock = clock;
    }

    public void refreshTerms() {
        terms.refresh();
    }

    /** Supplies, best first, at most twenty. */
    public List<UUID> best(AskingDemand demand) {
        MatchingPolicy policy = new MatchingPolicy(weights.now().weights());
        return Scored.best(suggesting.supplies(demand, policy, LocalDate.now(clock)), Match::score, Suggesting.MOST)
                .stream()
                .map(Scored::id)
                .toList();
    }
}
