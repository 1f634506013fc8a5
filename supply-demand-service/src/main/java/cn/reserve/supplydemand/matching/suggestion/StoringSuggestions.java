package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.supplydemand.matching.index.AskingDemand;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.index.IndexedSupply;
import cn.reserve.supplydemand.matching.ranking.Scored;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.matching.score.Match;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.score.Nearness;
import cn.reserve.supplydemand.matching.weights.WeightsInForce;
import cn.reserve.supplydemand.participant.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the suggestions of demands anew and keeps them, in the caller's transaction. */
@ApplicationScoped
public class StoringSuggestions {
    private static final String FORGET = """
            DELETE FROM suggestion s WHERE s.demand_id = ANY (?)
              AND NOT EXISTS (SELECT 1 FROM unnest(?, ?) n(d, s) WHERE n.d = s.demand_id AND n.s = s.supply_id)""";
    private static final String KEEP = """
            INSERT INTO suggestion AS s (demand_id, supply_id, score, points, position, position_without, weights, found_at, first_since)
            SELECT d, s, score, cast(points AS integer[]), position, without, ?, t.now, CASE WHEN position BETWEEN 1 AND %1$d THEN t.now END
            FROM unnest(?, ?, ?, ?, ?, ?) AS n(d, s, score, points, position, without), (SELECT cast(? AS timestamptz) AS now) t
            ON CONFLICT (demand_id, supply_id) DO UPDATE SET score = excluded.score, points = excluded.points,
              position = excluded.position, position_without = excluded.position_without, weights = excluded.weights,
              first_since = CASE WHEN excluded.position BETWEEN 1 AND %1$d THEN coalesce(s.first_since, excluded.first_since) END
            WHERE (s.score, s.points, s.position, s.position_without, s.weights) IS DISTINCT FROM
              (excluded.score, excluded.points, excluded.position, excluded.position_without, excluded.weights)""".formatted(Suggesting.FIRST_PLACES);

    /** News is what is called somewhat like the wish: what merely fills the places where nothing fits changes with every new row. */
    private static final String SUM_UP = """
            UPDATE demand_match m SET matched_at = ?, weights = ?, shown = n.shown, best_score = n.best,
              news_at = greatest(m.news_at, (SELECT max(g.first_since) FROM suggestion g WHERE g.demand_id = n.d AND g.points[2] > 0)), near = n.near, near_without = n.near_without,
              entered = n.entered, first_changed = n.first_changed
            FROM unnest(?, ?, ?, ?, ?, ?, ?) AS n(d, shown, best, near, near_without, entered, first_changed)
            WHERE m.demand_id = n.d""";

    private final Suggesting suggesting;
    private final Database database;
    private final WeightsInForce weights;
    private final Clock clock;

    StoringSuggestions(Suggesting suggesting, Database database, WeightsInForce weights, Clock clock) {
        this.suggesting = suggesting;
        this.database = database;
        this.weights = weights;
        this.clock = clock;
    }

    /** A suggestion to keep, and its places. */
    private record Kept(UUID demand, UUID supply, Match match, int position, int without) {}

    /** What local-first changed for one demand. */
    private record Summary(
            UUID demand, int shown, int best, int near, int nearWithout, int entered, boolean firstChanged) {}

    /** The number of suggestions that are shown now. Demands of other cities are shown to our suppliers; suppliers for them are found there. */
    public int store(List<AskingDemand> changed) {
        List<AskingDemand> demands = changed.stream()
                .filter(demand -> !Origin.isOutside(demand.uscc()))
                .toList();
        if (demands.isEmpty()) {
            return 0;
        }
        WeightsInForce.Numbered inForce = weights.now();
        MatchingPolicy policy = new MatchingPolicy(inForce.weights());
        LocalDate today = LocalDate.now(clock);
        List<Kept> kept = new ArrayList<>();
        List<Summary> summaries = new ArrayList<>();
        for (AskingDemand demand : demands) {
            List<Scored<IndexedSupply>> scored = suggesting.supplies(demand, policy, today);
            summaries.add(places(demand, scored, kept));
        }
        keep(demands, kept, inForce.number());
        sumUp(summaries, inForce.number());
        return summaries.stream().mapToInt(Summary::shown).sum();
    }

    private static Summary places(AskingDemand demand, List<Scored<IndexedSupply>> scored, List<Kept> kept) {
        List<Scored<IndexedSupply>> with = Scored.best(scored, Match::score, scored.size());
        List<Scored<IndexedSupply>> without = Scored.best(scored, Match::scoreWithoutDistance, scored.size());
        List<Scored<IndexedSupply>> shown = with.subList(0, Math.min(Suggesting.MOST, with.size()));
        List<Scored<IndexedSupply>> otherwise = without.subList(0, Math.min(Suggesting.MOST, without.size()));
        Map<UUID, Integer> places = positions(with);
        Map<UUID, Integer> otherPlaces = positions(without);
        Set<Scored<IndexedSupply>> either = new LinkedHashSet<>(shown);
        either.addAll(otherwise);
        for (Scored<IndexedSupply> one : either) {
            kept.add(new Kept(
                    demand.id(),
                    one.id(),
                    one.match(),
                    places.getOrDefault(one.id(), 0),
                    otherPlaces.getOrDefault(one.id(), 0)));
        }
        Set<UUID> otherIds = otherwise.stream().map(Scored::id).collect(Collectors.toSet());
        return new Summary(
                demand.id(),
                shown.size(),
                shown.isEmpty() ? 0 : shown.getFirst().match().score(),
                near(demand, shown),
                near(demand, otherwise),
                (int) shown.stream().filter(one -> !otherIds.contains(one.id())).count(),
                !shown.isEmpty()
                        && !shown.getFirst().id().equals(otherwise.getFirst().id()));
    }

    private static Map<UUID, Integer> positions(List<Scored<IndexedSupply>> ordered) {
        Map<UUID, Integer> positions = new LinkedHashMap<>();
        ordered.forEach(one -> positions.put(one.id(), positions.size() + 1));
        return positions;
    }

    private static int near(AskingDemand demand, List<Scored<IndexedSupply>> shown) {
        return (int) shown.stream()
                .map(one -> Nearness.between(demand.county(), one.row().offer().county()))
                .filter(nearness -> nearness == Nearness.SAME_COUNTY || nearness == Nearness.SAME_CITY)
                .count();
    }

    private void keep(List<AskingDemand> demands, List<Kept> kept, int number) {
        UUID[] of = kept.stream().map(Kept::demand).toArray(UUID[]::new);
        UUID[] supplies = kept.stream().map(Kept::supply).toArray(UUID[]::new);
        database.write(FORGET, demands.stream().map(AskingDemand::id).toArray(UUID[]::new), of, supplies);
        database.write(
                KEEP,
                number,
                of,
                supplies,
                kept.stream().map(one -> one.match().score()).toArray(Integer[]::new),
                kept.stream().map(one -> points(one.match())).toArray(String[]::new),
                kept.stream().map(Kept::position).toArray(Integer[]::new),
                kept.stream().map(Kept::without).toArray(Integer[]::new),
                Timestamp.from(clock.instant()));
    }

    private static String points(Match match) {
        return match.points().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private void sumUp(List<Summary> summaries, int number) {
        database.write(
                SUM_UP,
                Timestamp.from(clock.instant()),
                number,
                summaries.stream().map(Summary::demand).toArray(UUID[]::new),
                summaries.stream().map(Summary::shown).toArray(Integer[]::new),
                summaries.stream().map(Summary::best).toArray(Integer[]::new),
                summaries.stream().map(Summary::near).toArray(Integer[]::new),
                summaries.stream().map(Summary::nearWithout).toArray(Integer[]::new),
                summaries.stream().map(Summary::entered).toArray(Integer[]::new),
                summaries.stream().map(Summary::firstChanged).toArray(Boolean[]::new));
    }
}
