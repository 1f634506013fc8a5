package cn.reserve.supplydemand.matching.ranking;

import cn.reserve.supplydemand.matching.index.AskingDemand;
import cn.reserve.supplydemand.matching.index.FindingDemands;
import cn.reserve.supplydemand.matching.index.FindingSupplies;
import cn.reserve.supplydemand.matching.index.IndexedDemand;
import cn.reserve.supplydemand.matching.index.IndexedSupply;
import cn.reserve.supplydemand.matching.index.OfferedSupply;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.score.Offer;
import cn.reserve.supplydemand.matching.score.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Finds and scores; what has nothing to do with the wish is left out. */
@ApplicationScoped
public class Suggesting {
    /** Suggestions shown for one row. */
    public static final int MOST = 20;

    /** What people look at first. */
    public static final int FIRST_PLACES = 5;

    private final FindingSupplies supplies;
    private final FindingDemands demands;

    Suggesting(FindingSupplies supplies, FindingDemands demands) {
        this.supplies = supplies;
        this.demands = demands;
    }

    /** All candidates of a demand with their scores, in no order. */
    public List<Scored<IndexedSupply>> supplies(AskingDemand demand, MatchingPolicy policy, LocalDate today) {
        return scored(demand.wish(), supplies.forDemand(demand, today), policy, today);
    }

    public static List<Scored<IndexedSupply>> scored(
            Wish wish, List<IndexedSupply> candidates, MatchingPolicy policy, LocalDate today) {
        return candidates.stream()
                .map(supply ->
                        new Scored<>(supply.id(), supply, policy.score(wish, supply.offer(), supply.likeness(), today)))
                .filter(scored -> scored.match().concernsTheWish())
                .toList();
    }

    /** All candidates of a supply with their scores, in no order. */
    public List<Scored<IndexedDemand>> demands(OfferedSupply supply, MatchingPolicy policy, LocalDate today) {
        Offer offer = supply.offer();
        return demands.forSupply(supply, today).stream()
                .map(demand ->
                        new Scored<>(demand.id(), demand, policy.score(demand.wish(), offer, demand.likeness(), today)))
                .filter(scored -> scored.match().concernsTheWish())
                .toList();
    }
}
