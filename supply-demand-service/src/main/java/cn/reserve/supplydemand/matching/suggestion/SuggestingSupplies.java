package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.matching.index.AskingDemand;
import cn.reserve.supplydemand.matching.index.IndexedSupply;
import cn.reserve.supplydemand.matching.mark.MarkResponse;
import cn.reserve.supplydemand.matching.mark.MarkSide;
import cn.reserve.supplydemand.matching.mark.Marks;
import cn.reserve.supplydemand.matching.ranking.Scored;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.matching.score.Match;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.score.Wish;
import cn.reserve.supplydemand.matching.weights.WeightsInForce;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Suggests the supplies that fit one demand, with reasons. */
@ApplicationScoped
class SuggestingSupplies {
    private final ReadingDemands demands;
    private final ReadingSupplies supplies;
    private final Suggesting suggesting;
    private final WeightsInForce weights;
    private final Marks marks;
    private final Clock clock;

    SuggestingSupplies(
            ReadingDemands demands,
            ReadingSupplies supplies,
            Suggesting suggesting,
            WeightsInForce weights,
            Marks marks,
            Clock clock) {
        this.demands = demands;
        this.supplies = supplies;
        this.suggesting = suggesting;
        this.weights = weights;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * The best supplies for a demand that the caller may read.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when the demand is unknown or not the caller's to know
     */
    @Transactional
    Suggestions forDemand(UUID id) {
        DemandResponse demand = demands.one(id);
        AskingDemand asking = asking(demand);
        WeightsInForce.Numbered inForce = weights.now();
        MatchingPolicy policy = new MatchingPolicy(inForce.weights());
        LocalDate today = LocalDate.now(clock);
        List<Scored<IndexedSupply>> scored = suggesting.supplies(asking, policy, today);
        Map<UUID, Integer> without = positionsWithout(scored);
        Optional<MarkSide> side = marks.sideAtDemand(demand.enterprise().uscc());
        Map<UUID, MarkResponse> said = side.map(of -> marks.ofDemand(id, of)).orElse(Map.of());
        List<Scored<IndexedSupply>> best = Scored.best(scored, Match::score, Suggesting.MOST);
        Map<UUID, SupplyResponse> known = supplies
                .known(best.stream().map(Scored::id).toList())
                .stream()
                .collect(Collectors.toMap(SupplyResponse::id, Function.identity()));
        Wish wish = asking.wish();
        List<Suggestion> items = new ArrayList<>();
        for (Scored<IndexedSupply> one : best) {
            SupplyResponse supply = known.get(one.id());
            if (supply != null) {
                items.add(new Suggestion(
                        supply,
                        one.match().score(),
                        items.size() + 1,
                        without.getOrDefault(one.id(), 0),
                        policy.reasons(wish, one.row().offer(), one.match(), today),
                        said.get(one.id())));
            }
        }
        return new Suggestions(items, inForce.number(), side.isPresent());
    }

    private static Map<UUID, Integer> positionsWithout(List<Scored<IndexedSupply>> scored) {
        Map<UUID, Integer> positions = new HashMap<>();
        Scored.best(scored, Match::scoreWithoutDistance, scored.size())
                .forEach(one -> positions.put(one.id(), positions.size() + 1));
        return positions;
    }

    private static AskingDemand asking(DemandResponse demand) {
        return new AskingDemand(
                demand.id(),
                demand.enterprise().uscc(),
                demand.county(),
                demand.category(),
                demand.wantedEquipment(),
                demand.keyFigures(),
                demand.quantity(),
                demand.budget(),
                demand.purchaseMonth());
    }
}
