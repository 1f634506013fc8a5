package cn.reserve.supplydemand.demand;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The demand list as people ask for it: each filter, order and scope. */
public final class AskedDemands {
    private static final Map<String, Consumer<DemandSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "category", search -> search.category = "BOILER",
            "county", search -> search.county = "510302",
            "kind", search -> search.kind = "RENEWAL",
            "month", search -> search.purchaseBefore = "2026-02",
            "three filters",
                    search -> {
                        search.category = "BOILER";
                        search.county = "510302";
                        search.kind = "RENEWAL";
                    },
            "a word", search -> search.q = ManyRows.RARE_WORD,
            "a character", search -> search.q = "焊",
            "a word in a category",
                    search -> {
                        search.q = ManyRows.RARE_WORD;
                        search.category = "BOILER";
                    });
    private static final List<Scope> SCOPES =
            List.of(new Scope.Everything(), new Scope.District("510302"), new Scope.Organisation(ManyRows.USCC));

    private AskedDemands() {}

    public static Stream<AskedList> all() {
        Asking<DemandSearch, DemandSort> demands = new Asking<>(
                DemandSearch::new, (search, sort) -> search.sort = sort, DemandSearch::order, DemandSort.class);
        return SCOPES.stream()
                .flatMap(scope -> demands.each("demands, " + scope, FILTERS, search -> search.query(scope)));
    }
}
