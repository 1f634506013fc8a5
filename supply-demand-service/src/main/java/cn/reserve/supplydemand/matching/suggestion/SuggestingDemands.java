package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.identity.Role;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.matching.index.IndexedDemand;
import cn.reserve.supplydemand.matching.index.OfferedSupply;
import cn.reserve.supplydemand.matching.mark.MarkResponse;
import cn.reserve.supplydemand.matching.mark.MarkSide;
import cn.reserve.supplydemand.matching.mark.Marks;
import cn.reserve.supplydemand.matching.ranking.Scored;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.matching.score.Match;
import cn.reserve.supplydemand.matching.score.MatchPart;
import cn.reserve.supplydemand.matching.score.MatchReason;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.weights.WeightsInForce;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Suggests the demands that one supply fits, with reasons. */
@ApplicationScoped
class SuggestingDemands {
    private final ReadingDemands demands;
    private final ReadingSupplies supplies;
    private final Suggesting suggesting;
    private final WeightsInForce weights;
    private final Marks marks;
    private final Caller caller;
    private final Clock clock;

    SuggestingDemands(
            ReadingDemands demands,
            ReadingSupplies supplies,
            Suggesting suggesting,
            WeightsInForce weights,
            Marks marks,
            Caller caller,
            Clock clock) {
        this.demands = demands;
        this.supplies = supplies;
        this.suggesting = suggesting;
        this.weights = weights;
        this.marks = marks;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The best demands for a supply: for the supplier without who wants it, and as if there were neither budget nor price; for officials
     * those that they may read.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when the supply is unknown; 403 {@code suggestion.supply-not-yours} for another
     *     enterprise
     */
    @Transactional
    WantedSuggestions forSupply(UUID id) {
        SupplyResponse supply = supplies.one(id);
        boolean supplier = isSupplier(supply);
        LocalDate today = LocalDate.now(clock);
        WeightsInForce.Numbered inForce = weights.now();
        // Points and order would tell a supplier the budget, who may change its own price and look again.
        MatchingPolicy policy = new MatchingPolicy(supplier ? inForce.weights().withoutPrice() : inForce.weights());
        OfferedSupply offered = offered(supply);
        List<Scored<IndexedDemand>> ordered = Scored.best(
                suggesting.demands(offered, policy, today),
                Match::score,
                supplier ? Suggesting.MOST : Integer.MAX_VALUE);
        Map<UUID, DemandResponse> known = demands
                .known(ordered.stream().map(Scored::id).toList())
                .stream()
                .filter(demand -> supplier || demands.mayRead(demand))
                .collect(Collectors.toMap(DemandResponse::id, Function.identity()));
        Map<UUID, MarkResponse> said = supplier ? marks.ofSupply(id, MarkSide.SUPPLY) : Map.of();
        List<WantedSuggestion> items = new ArrayList<>();
        for (Scored<IndexedDemand> one : ordered) {
            DemandResponse demand = known.get(one.id());
            if (demand != null && items.size() < Suggesting.MOST) {
                boolean readable = !supplier;
                items.add(new WantedSuggestion(
                        Wanted.of(demand, readable),
                        one.match().score(),
                        items.size() + 1,
                        reasons(policy, offered, one, today, readable),
                        said.get(one.id())));
            }
        }
        return new WantedSuggestions(items, inForce.number(), supplier);
    }

    private boolean isSupplier(SupplyResponse supply) {
        boolean own = caller.is(Role.ENTERPRISE)
                && caller.organisation()
                        .filter(supply.enterprise().uscc()::equals)
                        .isPresent();
        if (!own && caller.is(Role.ENTERPRISE)) {
            throw Problems.forbidden("suggestion.supply-not-yours");
        }
        return own;
    }

    private static List<MatchReason> reasons(
            MatchingPolicy policy,
            OfferedSupply offered,
            Scored<IndexedDemand> one,
            LocalDate today,
            boolean readable) {
        List<MatchReason> reasons = policy.reasons(one.row().wish(), offered.offer(), one.match(), today);
        if (readable) {
            return reasons;
        }
        return reasons.stream()
                .map(reason -> reason.part() == MatchPart.PRICE ? withoutBudget(reason) : reason)
                .toList();
    }

    private static MatchReason withoutBudget(MatchReason price) {
        return new MatchReason(
                price.part(),
                price.points(),
                price.max(),
                "价格不计分（预算不向供方公开）",
                "The price gives no points here (suppliers are not shown the budget)");
    }

    static OfferedSupply offered(SupplyResponse supply) {
        return new OfferedSupply(
                supply.id(),
                supply.enterprise().uscc(),
                supply.county(),
                supply.category(),
                supply.product(),
                supply.keyFigures(),
                supply.energyGrade(),
                supply.priceFrom(),
                supply.priceTo(),
                supply.deliveryDays());
    }
}
