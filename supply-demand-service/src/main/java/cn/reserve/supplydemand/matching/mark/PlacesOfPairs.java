package cn.reserve.supplydemand.matching.mark;

import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.index.ReadingRows;
import cn.reserve.supplydemand.matching.ranking.Scored;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.matching.score.Match;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.weights.WeightsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a pair stands among what is suggested at this moment: only what was suggested is marked. */
@ApplicationScoped
class PlacesOfPairs {
    private final Suggesting suggesting;
    private final ReadingRows rows;
    private final WeightsInForce weights;
    private final Database database;
    private final Clock clock;

    PlacesOfPairs(Suggesting suggesting, ReadingRows rows, WeightsInForce weights, Database database, Clock clock) {
        this.suggesting = suggesting;
        this.rows = rows;
        this.weights = weights;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Where a supply stood for a demand.
     *
     * @param position place among the demand's suggestions, from 1; 0 when the pair was suggested to the supplier only
     * @param weights number of the set by which it was scored
     */
    record Place(int score, int position, int weights) {}

    /** Among those that a demand's page shows; empty when it does not show the supply. */
    Optional<Place> atDemand(UUID demand, UUID supply) {
        WeightsInForce.Numbered inForce = weights.now();
        List<Scored<?>> best = rows.demands(List.of(demand)).stream()
                .flatMap(asking -> Scored.best(
                        suggesting.supplies(asking, new MatchingPolicy(inForce.weights()), LocalDate.now(clock)),
                        Match::score,
                        Suggesting.MOST)
                        .stream())
                .<Scored<?>>map(one -> one)
                .toList();
        for (int at = 0; at < best.size(); at++) {
            if (best.get(at).id().equals(supply)) {
                return Optional.of(new Place(best.get(at).match().score(), at + 1, inForce.number()));
            }
        }
        return Optional.empty();
    }

    /** Among all that fit a supply: that a demand has twenty better ones does not keep its supplier from an opinion. */
    Optional<Place> atSupply(UUID supply, UUID demand) {
        WeightsInForce.Numbered inForce = weights.now();
        return rows.supplies(List.of(supply)).stream()
                .flatMap(offered ->
                        suggesting
                                .demands(offered, new MatchingPolicy(inForce.weights()), LocalDate.now(clock))
                                .stream())
                .filter(one -> one.id().equals(demand))
                .findFirst()
                .map(one -> new Place(one.match().score(), stored(demand, supply), inForce.number()));
    }

    private int stored(UUID demand, UUID supply) {
        return database
                .read(
                        row -> row.getInt(1),
                        "SELECT position FROM suggestion WHERE demand_id = ? AND supply_id = ? AND position <= "
                                + Suggesting.MOST,
                        demand,
                        supply)
                .stream()
                .findFirst()
                .orElse(0);
    }
}
