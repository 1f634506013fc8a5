package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.index.IndexedDemand;
import cn.reserve.supplydemand.matching.index.OfferedSupply;
import cn.reserve.supplydemand.matching.ranking.Scored;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.matching.score.Match;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.weights.WeightsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Among the best of which demands a supply may be. */
@ApplicationScoped
public class AffectedDemands {
    private static final int MOST_OF_ONE_SUPPLY = 60;

    private final Suggesting suggesting;
    private final WeightsInForce weights;
    private final Database database;
    private final Clock clock;

    AffectedDemands(Suggesting suggesting, WeightsInForce weights, Database database, Clock clock) {
        this.suggesting = suggesting;
        this.weights = weights;
        this.database = database;
        this.clock = clock;
    }

    /** Demands that show fewer than twenty, or one that is no better than the supply; the best sixty of each supply. */
    public Set<UUID> of(List<OfferedSupply> supplies) {
        MatchingPolicy policy = new MatchingPolicy(weights.now().weights());
        LocalDate today = LocalDate.now(clock);
        Set<UUID> affected = new LinkedHashSet<>();
        for (OfferedSupply supply : supplies) {
            List<Scored<IndexedDemand>> best =
                    Scored.best(suggesting.demands(supply, policy, today), Match::score, MOST_OF_ONE_SUPPLY);
            Map<UUID, Integer> worst = worst(best.stream().map(Scored::id).toArray(UUID[]::new));
            for (Scored<IndexedDemand> one : best) {
                if (one.match().score() >= worst.getOrDefault(one.id(), 0)) {
                    affected.add(one.id());
                }
            }
        }
        return affected;
    }

    private Map<UUID, Integer> worst(UUID[] demands) {
        Map<UUID, Integer> worst = new HashMap<>();
        database.read(
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
                        "SELECT demand_id, score FROM suggestion WHERE demand_id = ANY (?) AND position = "
                                + Suggesting.MOST,
                        (Object) demands)
                .forEach(entry -> worst.put(entry.getKey(), entry.getValue()));
        return worst;
    }
}
