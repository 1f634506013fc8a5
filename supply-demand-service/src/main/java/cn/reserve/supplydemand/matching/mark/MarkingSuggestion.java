package cn.reserve.supplydemand.matching.mark;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.index.FittingPairs;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says for the caller's side what it thinks of a suggestion, and takes it back. */
@ApplicationScoped
class MarkingSuggestion {
    private static final String MARK = """
            INSERT INTO suggestion_mark (id, demand_id, supply_id, side, good, reason, category, county, score, position, weights,
                marker, marked_by, marked_at)
            SELECT uuidv7(), p.demand, p.supply, ?, ?, ?, ?, ?, coalesce(s.score, 0), coalesce(s.position, 0),
                coalesce(s.weights, (SELECT number FROM matching_weights WHERE state = 'IN_FORCE')), ?, ?, cast(? AS timestamptz)
            FROM (SELECT cast(? AS uuid) AS demand, cast(? AS uuid) AS supply) p
            LEFT JOIN suggestion s ON s.demand_id = p.demand AND s.supply_id = p.supply
            ON CONFLICT ON CONSTRAINT suggestion_mark_once DO UPDATE SET good = excluded.good, reason = excluded.reason,
                score = excluded.score, position = excluded.position, weights = excluded.weights, marker = excluded.marker,
                marked_by = excluded.marked_by, marked_at = excluded.marked_at""";

    private final ReadingDemands demands;
    private final ReadingSupplies supplies;
    private final FittingPairs pairs;
    private final Marks marks;
    private final Database database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    MarkingSuggestion(
            ReadingDemands demands,
            ReadingSupplies supplies,
            FittingPairs pairs,
            Marks marks,
            Database database,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.demands = demands;
        this.supplies = supplies;
        this.pairs = pairs;
        this.marks = marks;
        this.database = database;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A pair, and for which of its sides the caller speaks. */
    private record Pair(DemandResponse demand, SupplyResponse supply, MarkSide side) {
        String subject() {
            return demand.id() + "/" + supply.id();
        }

        String label() {
            return demand.wantedEquipment() + " – " + supply.product();
        }
    }

    /**
     * From the demand's side, or as an official.
     *
     * @throws cn.reserve.platform.rest.ProblemException 404 when the demand is not the caller's to know, or the supply is unknown
     */
    @Transactional
    MarkResponse atDemand(UUID demand, UUID supply, MarkRequest request) {
        return mark(pairAtDemand(demand, supply), request);
    }

    /**
     * From the supplier's side.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code suggestion.supply-not-yours}; 404 when the demand was not suggested for
     *     the supply: nobody learns from an answer which demands exist
     */
    @Transactional
    MarkResponse atSupply(UUID supply, UUID demand, MarkRequest request) {
        return mark(pairAtSupply(supply, demand), request);
    }

    @Transactional
    void takeBackAtDemand(UUID demand, UUID supply) {
        takeBack(pairAtDemand(demand, supply));
    }

    /** What was said can be taken back also when the demand is suggested no more. */
    @Transactional
    void takeBackAtSupply(UUID supply, UUID demand) {
        SupplyResponse offered = own(supply);
        boolean said = marks.ofSupply(supply, MarkSide.SUPPLY).containsKey(demand);
        takeBack(new Pair(known(demand, said || pairs.fits(supply, demand)), offered, MarkSide.SUPPLY));
    }

    private Pair pairAtDemand(UUID demand, UUID supply) {
        DemandResponse wanted = demands.one(demand);
        MarkSide side = marks.sideAtDemand(wanted.enterprise().uscc()).orElseThrow(() -> Problems.notFound("demand"));
        return new Pair(wanted, supplies.one(supply), side);
    }

    private Pair pairAtSupply(UUID supply, UUID demand) {
        SupplyResponse offered = own(supply);
        return new Pair(known(demand, pairs.fits(supply, demand)), offered, MarkSide.SUPPLY);
    }

    private SupplyResponse own(UUID supply) {
        SupplyResponse offered = supplies.one(supply);
        if (caller.organisation().filter(offered.enterprise().uscc()::equals).isEmpty()) {
            throw Problems.forbidden("suggestion.supply-not-yours");
        }
        return offered;
    }

    private DemandResponse known(UUID demand, boolean toCaller) {
        return demands.known(List.of(demand)).stream()
                .filter(known -> toCaller)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("demand"));
    }

    private MarkResponse mark(Pair pair, MarkRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        MarkResponse before = now(pair);
        database.write(
                MARK,
                pair.side().name(),
                request.good(),
                request.reasonOrNone(),
                pair.demand().category().name(),
                pair.demand().county(),
                caller.subject(),
                caller.name(),
                Timestamp.from(now),
                pair.demand().id(),
                pair.supply().id());
        MarkResponse after = new MarkResponse(pair.side(), request.good(), request.reasonOrNone(), caller.name(), now);
        audit.record("suggestion.marked", "suggestion", pair.subject(), pair.label(), facts(before), facts(after));
        return after;
    }

    private void takeBack(Pair pair) {
        MarkResponse before = now(pair);
        if (before == null) {
            return;
        }
        database.write(
                "DELETE FROM suggestion_mark WHERE demand_id = ? AND supply_id = ? AND side = ?",
                pair.demand().id(),
                pair.supply().id(),
                pair.side().name());
        audit.record("suggestion.mark-taken-back", "suggestion", pair.subject(), pair.label(), facts(before), null);
    }

    private @Nullable MarkResponse now(Pair pair) {
        return marks.ofDemand(pair.demand().id(), pair.side()).get(pair.supply().id());
    }

    private static @Nullable Map<String, Object> facts(@Nullable MarkResponse mark) {
        return mark == null ? null : Map.of("side", mark.side(), "good", mark.good(), "reason", mark.reason());
    }
}
