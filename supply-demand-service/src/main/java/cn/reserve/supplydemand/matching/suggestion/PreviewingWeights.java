package cn.reserve.supplydemand.matching.suggestion;

import cn.reserve.platform.rest.Problems;
import cn.reserve.platform.rest.Violation;
import cn.reserve.supplydemand.matching.index.AskingDemand;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.index.FindingSupplies;
import cn.reserve.supplydemand.matching.index.IndexedSupply;
import cn.reserve.supplydemand.matching.index.ReadingRows;
import cn.reserve.supplydemand.matching.ranking.Scored;
import cn.reserve.supplydemand.matching.ranking.Suggesting;
import cn.reserve.supplydemand.matching.score.Match;
import cn.reserve.supplydemand.matching.score.MatchingPolicy;
import cn.reserve.supplydemand.matching.score.MatchingWeights;
import cn.reserve.supplydemand.matching.score.Nearness;
import cn.reserve.supplydemand.matching.weights.WeightsInForce;
import cn.reserve.supplydemand.matching.weights.WeightsKeepers;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds other weights against those in force, for the latest demands and for what people marked; changes nothing. */
@ApplicationScoped
class PreviewingWeights {
    private static final int DEMANDS = 50;
    private static final int EXAMPLES = 8;
    private static final int IN_EXAMPLES = 3;

    private final ReadingRows rows;
    private final FindingSupplies finding;
    private final ReadingSupplies supplies;
    private final WeightsInForce inForce;
    private final WeightsKeepers keepers;
    private final Database database;
    private final Clock clock;

    PreviewingWeights(
            ReadingRows rows,
            FindingSupplies finding,
            ReadingSupplies supplies,
            WeightsInForce inForce,
            WeightsKeepers keepers,
            Database database,
            Clock clock) {
        this.rows = rows;
        this.finding = finding;
        this.supplies = supplies;
        this.inForce = inForce;
        this.keepers = keepers;
        this.database = database;
        this.clock = clock;
    }

    /** The suggestions of one demand by both sets. */
    private record Both(AskingDemand demand, List<Scored<IndexedSupply>> before, List<Scored<IndexedSupply>> after) {
        boolean firstChanged() {
            return !before.isEmpty()
                    && (after.isEmpty()
                            || !before.getFirst().id().equals(after.getFirst().id()));
        }

        long changed() {
            Set<UUID> known = before.stream().map(Scored::id).collect(Collectors.toSet());
            return after.stream().filter(one -> !known.contains(one.id())).count();
        }
    }

    /**
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code matching.not-yours-to-keep}; 400 when the weights are not 100 in all
     */
    @Transactional
    WeightsPreview preview(MatchingWeights weights) {
        keepers.require();
        if (!weights.areValid()) {
            throw Problems.invalid(Violation.of("", "weights-give-a-hundred", weights.total()));
        }
        MatchingPolicy now = new MatchingPolicy(inForce.now().weights());
        MatchingPolicy then = new MatchingPolicy(weights);
        LocalDate today = LocalDate.now(clock);
        List<Both> all = new ArrayList<>();
        for (AskingDemand demand : sample(today)) {
            List<IndexedSupply> candidates = finding.forDemand(demand, today);
            all.add(new Both(demand, best(demand, candidates, now, today), best(demand, candidates, then, today)));
        }
        return summed(all);
    }

    /** The latest demands, and those whose suggestions people marked. */
    private List<AskingDemand> sample(LocalDate today) {
        List<UUID> marked = database.read(
                row -> row.getObject(1, UUID.class),
                "SELECT demand_id FROM suggestion_mark GROUP BY demand_id ORDER BY max(marked_at) DESC LIMIT "
                        + DEMANDS);
        List<AskingDemand> sample = new ArrayList<>(rows.demands(marked));
        rows.latestDemands(today, DEMANDS).stream()
                .filter(demand -> !marked.contains(demand.id()))
                .forEach(sample::add);
        return sample;
    }

    private static List<Scored<IndexedSupply>> best(
            AskingDemand demand, List<IndexedSupply> candidates, MatchingPolicy policy, LocalDate today) {
        return Scored.best(Suggesting.scored(demand.wish(), candidates, policy, today), Match::score, Suggesting.MOST);
    }

    private WeightsPreview summed(List<Both> all) {
        Set<String> good = marked(all, true);
        Set<String> bad = marked(all, false);
        return new WeightsPreview(
                all.size(),
                all.stream().mapToLong(one -> one.after().size()).sum(),
                all.stream().mapToLong(Both::changed).sum(),
                all.stream().filter(Both::firstChanged).count(),
                all.stream()
                        .mapToLong(one -> first(one.demand(), one.before(), good))
                        .sum(),
                all.stream()
                        .mapToLong(one -> first(one.demand(), one.after(), good))
                        .sum(),
                all.stream()
                        .mapToLong(one -> first(one.demand(), one.before(), bad))
                        .sum(),
                all.stream()
                        .mapToLong(one -> first(one.demand(), one.after(), bad))
                        .sum(),
                all.stream().mapToLong(one -> near(one.demand(), one.before())).sum(),
                all.stream().mapToLong(one -> near(one.demand(), one.after())).sum(),
                examples(all));
    }

    private Set<String> marked(List<Both> all, boolean good) {
        return new HashSet<>(database.read(
                row -> row.getString(1),
                "SELECT DISTINCT demand_id || '/' || supply_id FROM suggestion_mark WHERE good = ? AND demand_id = ANY (?)",
                good,
                all.stream().map(one -> one.demand().id()).toArray(UUID[]::new)));
    }

    private static long first(AskingDemand demand, List<Scored<IndexedSupply>> best, Set<String> marked) {
        return best.stream()
                .limit(Suggesting.FIRST_PLACES)
                .filter(one -> marked.contains(demand.id() + "/" + one.id()))
                .count();
    }

    private static long near(AskingDemand demand, List<Scored<IndexedSupply>> shown) {
        return shown.stream()
                .map(one -> Nearness.between(demand.county(), one.row().offer().county()))
                .filter(nearness -> nearness == Nearness.SAME_COUNTY || nearness == Nearness.SAME_CITY)
                .count();
    }

    /** Those that change most. */
    private List<WeightsPreview.Example> examples(List<Both> all) {
        List<Both> chosen = all.stream()
                .filter(one -> one.changed() > 0 || one.firstChanged())
                .sorted((one, other) -> Long.compare(other.changed(), one.changed()))
                .limit(EXAMPLES)
                .toList();
        Map<UUID, String> names = new HashMap<>();
        supplies.known(chosen.stream()
                        .flatMap(one -> Stream.concat(one.before().stream(), one.after().stream()))
                        .map(Scored::id)
                        .distinct()
                        .toList())
                .forEach(supply -> names.put(supply.id(), name(supply)));
        return chosen.stream()
                .map(one -> new WeightsPreview.Example(
                        one.demand().id(),
                        one.demand().wantedEquipment(),
                        places(one.before(), names),
                        places(one.after(), names)))
                .toList();
    }

    private static String name(SupplyResponse supply) {
        return supply.product() + " " + supply.model();
    }

    private static List<WeightsPreview.Place> places(List<Scored<IndexedSupply>> best, Map<UUID, String> names) {
        return best.stream()
                .limit(IN_EXAMPLES)
                .map(one -> new WeightsPreview.Place(
                        one.id(), names.get(one.id()), one.match().score()))
                .toList();
    }
}
