package cn.reserve.supplydemand.matching;

import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.equipment.Bigrams;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Suggests the supplies that fit one demand, with reasons. */
@ApplicationScoped
class SuggestingSupplies {
    /** Suggestions shown for one demand. */
    static final int MOST = 20;

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingInt(Suggestion::score)
            .reversed()
            .thenComparing(suggestion -> suggestion.supply().id());

    private final ReadingDemands demands;
    private final ReadingSupplies supplies;
    private final Clock clock;
    private final MatchingPolicy policy;

    SuggestingSupplies(ReadingDemands demands, ReadingSupplies supplies, Clock clock, MatchingSettings settings) {
        this.demands = demands;
        this.supplies = supplies;
        this.clock = clock;
        this.policy = new MatchingPolicy(settings.weights());
    }

    /**
     * The best supplies for a demand that the caller may read.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when the demand is unknown or not the caller's to know
     */
    Suggestions forDemand(UUID id) {
        DemandResponse demand = demands.one(id);
        Wish wish = wish(demand);
        LocalDate today = LocalDate.now(clock);
        List<Suggestion> best = supplies
                .candidates(
                        demand.category(),
                        Bigrams.of(demand.wantedEquipment()),
                        demand.enterprise().uscc())
                .stream()
                .flatMap(supply -> suggestion(wish, supply, today).stream())
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
        return new Suggestions(best);
    }

    private Optional<Suggestion> suggestion(Wish wish, SupplyResponse supply, LocalDate today) {
        return Optional.of(policy.score(wish, offer(supply), today))
                .filter(Match::concernsTheWish)
                .map(match -> Suggestion.of(supply, match));
    }

    private static Wish wish(DemandResponse demand) {
        return new Wish(
                demand.category(),
                demand.wantedEquipment(),
                demand.keyFigures(),
                demand.quantity(),
                demand.budget(),
                demand.purchaseMonth(),
                demand.county());
    }

    private static Offer offer(SupplyResponse supply) {
        return new Offer(
                supply.category(),
                supply.product(),
                supply.model(),
                supply.applicationField(),
                supply.keyFigures(),
                supply.energyGrade(),
                supply.priceFrom(),
                supply.priceTo(),
                supply.deliveryDays(),
                supply.county());
    }
}
