package cn.reserve.supplydemand.matching.mark;

import cn.reserve.platform.audit.Audit;
import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.rest.Problems;
import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.mark.PlacesOfPairs.Place;
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
            INSERT INTO suggestion_mark (id, demand_id, supply_id, side, good, reason, category, county, score, position,
                weights, marker, marked_by, marked_at)
            VALUES (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? AS timestamptz))
            ON CONFLICT ON CONSTRAINT suggestion_mark_once DO UPDATE SET good = excluded.good, reason = excluded.reason,
                score = excluded.score, position = excluded.position, weights = excluded.weights, marker = excluded.marker,
                marked_by = excluded.marked_by, marked_at = excluded.marked_at""";

    private final ReadingDemands demands;
    private final ReadingSupplies supplies;
    private final PlacesOfPairs places;
    private final Marks marks;
    private final Database database;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    MarkingSuggestion(
            ReadingDemands demands,
            ReadingSupplies supplies,
            PlacesOfPairs places,
            Marks marks,
            Database database,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.demands = demands;
        this.supplies = supplies;
        this.places = places;
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
     * @throws cn.reserve.platform.rest.ProblemException 404 when the demand is not the caller's to know, the supply is unknown or not among
     *     what the demand's page shows
     */
    @Transactional
    MarkResponse atDemand(UUID demand, UUID supply, MarkRequest request) {
        Pair pair = pairAtDemand(demand, supply);
        Place place = places.atDemand(demand, supply).orElseThrow(() -> Problems.notFound("suggestion"));
        return mark(pair, place, request);
    }

    /**
     * From the supplier's side.
     *
     * @throws cn.reserve.platform.rest.ProblemException 403 {@code suggestion.supply-not-yours}; 404 when the demand was not suggested for
     *     the supply: nobody learns from an answer which demands exist
     */
    @Transactional
    MarkResponse atSupply(UUID supply, UUID demand, MarkRequest request) {
        SupplyResponse offered = own(supply);
        Place place = places.atSupply(supply, demand).orElseThrow(() -> Problems.notFound("demand"));
        return mark(new Pair(known(demand), offered, MarkSide.SUPPLY), place, request);
    }

    @Transactional
    void takeBackAtDemand(UUID demand, UUID supply) {
        takeBack(pairAtDemand(demand, supply));
    }

    /** What was said can be taken back also when the demand is suggested no more. */
    @Transactional
    void takeBackAtSupply(UUID supply, UUID demand) {
        SupplyResponse offered = own(supply);
        if (!marks.ofSupply(supply, MarkSide.SUPPLY).containsKey(demand)
                && places.atSupply(supply, demand).isEmpty()) {
            throw Problems.notFound("demand");
        }
        takeBack(new Pair(known(demand), offered, MarkSide.SUPPLY));
    }

    private Pair pairAtDemand(UUID demand, UUID supply) {
        DemandResponse wanted = demands.one(demand);
        MarkSide side = marks.sideAtDemand(wanted.enterprise().uscc()).orElseThrow(() -> Problems.notFound("demand"));
        return new Pair(wanted, supplies.one(supply), side);
    }

    private SupplyResponse own(UUID supply) {
        SupplyResponse offered = supplies.one(supply);
        if (caller.organisation().filter(offered.enterprise().uscc()::equals).isEmpty()) {
            throw Problems.forbidden("suggestion.supply-not-yours");
        }
        return offered;
    }

    private DemandResponse known(UUID demand) {
        return demands.known(List.of(demand)).stream().findFirst().orElseThrow(() -> Problems.notFound("demand"));
    }

    private MarkResponse mark(Pair pair, Place place, MarkRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        MarkResponse before = now(pair);
        database.write(
                MARK,
                pair.demand().id(),
                pair.supply().id(),
                pair.side().name(),
                request.good(),
                request.reasonOrNone(),
                pair.demand().category().name(),
                pair.demand().county(),
                place.score(),
                place.position(),
                place.weights(),
                caller.subject(),
                caller.name(),
                Timestamp.from(now));
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
