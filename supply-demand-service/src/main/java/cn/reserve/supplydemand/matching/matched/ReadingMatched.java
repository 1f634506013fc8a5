package cn.reserve.supplydemand.matching.matched;

import cn.reserve.platform.identity.Caller;
import cn.reserve.platform.listing.ListRows;
import cn.reserve.platform.rest.Page;
import cn.reserve.platform.rest.PageParams;
import cn.reserve.supplydemand.demand.DemandResponse;
import cn.reserve.supplydemand.demand.ReadingDemands;
import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.matched.MatchedDemand.Found;
import cn.reserve.supplydemand.supply.ReadingSupplies;
import cn.reserve.supplydemand.supply.SupplyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was found for the demands within the caller's scope. */
@ApplicationScoped
class ReadingMatched {
    private static final String COLUMNS = "r.shown, r.news_at";
    private static final int FIRST = 3;

    private final EntityManager entities;
    private final Database database;
    private final ReadingDemands demands;
    private final ReadingSupplies supplies;
    private final Caller caller;

    ReadingMatched(
            EntityManager entities,
            Database database,
            ReadingDemands demands,
            ReadingSupplies supplies,
            Caller caller) {
        this.entities = entities;
        this.database = database;
        this.demands = demands;
        this.supplies = supplies;
        this.caller = caller;
    }

    /** What stands beside a demand. */
    private record Row(UUID demand, int shown, Instant newsAt) {}

    /** A stored suggestion. */
    private record Stored(UUID demand, UUID supply, int score) {}

    @Transactional
    Page<MatchedDemand> page(MatchedSearch search, PageParams paging) {
        Page<Row> page =
                search.query(caller.scope()).page(entities, COLUMNS, search.order(), paging, ReadingMatched::row);
        Map<UUID, MatchedDemand> whole =
                whole(page.items()).stream().collect(Collectors.toMap(MatchedDemand::id, Function.identity()));
        return page.mapPresent(row -> Optional.ofNullable(whole.get(row.demand())));
    }

    /** All that the search finds, for an export. */
    ListRows<MatchedDemand> every(MatchedSearch search) {
        return search.query(caller.scope())
                .every(entities, COLUMNS, search.order(), ReadingMatched::row)
                .inPortions(this::whole);
    }

    /** In the order of the rows; a demand that has gone meanwhile is left out. */
    private List<MatchedDemand> whole(List<Row> rows) {
        List<UUID> ids = rows.stream().map(Row::demand).toList();
        Map<UUID, DemandResponse> known =
                demands.known(ids).stream().collect(Collectors.toMap(DemandResponse::id, Function.identity()));
        Map<UUID, List<Found>> found = found(ids);
        List<MatchedDemand> whole = new ArrayList<>();
        for (Row row : rows) {
            DemandResponse demand = known.get(row.demand());
            if (demand != null) {
                whole.add(matched(demand, row, found.getOrDefault(row.demand(), List.of())));
            }
        }
        return whole;
    }

    private Map<UUID, List<Found>> found(List<UUID> ids) {
        List<Stored> stored = database.read(
                row -> new Stored(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)),
                "SELECT demand_id, supply_id, score FROM suggestion WHERE demand_id = ANY (?) AND position <= " + FIRST
                        + " ORDER BY demand_id, position",
                (Object) ids.toArray(UUID[]::new));
        Map<UUID, SupplyResponse> known =
                supplies.known(stored.stream().map(Stored::supply).distinct().toList()).stream()
                        .collect(Collectors.toMap(SupplyResponse::id, Function.identity()));
        Map<UUID, List<Found>> found = new HashMap<>();
        for (Stored one : stored) {
            SupplyResponse supply = known.get(one.supply());
            if (supply != null) {
                found.computeIfAbsent(one.demand(), id -> new ArrayList<>())
                        .add(new Found(
                                supply.id(),
                                supply.product(),
                                supply.model(),
                                supply.enterprise().name(),
                                one.score()));
            }
        }
        return found;
    }

    private static MatchedDemand matched(DemandResponse demand, Row row, List<Found> best) {
        return new MatchedDemand(
                demand.id(),
                demand.enterprise(),
                demand.county(),
                demand.countyName(),
                demand.wantedEquipment(),
                demand.category(),
                demand.quantity(),
                demand.budget(),
                demand.purchaseMonth(),
                row.shown(),
                newsAt(row),
                best);
    }

    private static @Nullable Instant newsAt(Row row) {
        return row.newsAt().equals(Instant.EPOCH) ? null : row.newsAt();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("sort_id", UUID.class), row.get("shown", Integer.class), row.get("news_at", Instant.class));
    }
}
