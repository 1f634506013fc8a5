package cn.reserve.supplydemand.matching.matched;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What was found for demands as people ask for it: each filter, order and scope. */
public final class AskedMatched {
    private static final Map<String, Consumer<MatchedSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "category", search -> search.category = "BOILER",
            "county", search -> search.county = "510302",
            "few points", search -> search.bestBelow = "5",
            "many points", search -> search.bestFrom = "95");
    private static final List<Scope> SCOPES =
            List.of(new Scope.Everything(), new Scope.District("510302"), new Scope.Organisation(ManyRows.USCC));

    private AskedMatched() {}

    public static Stream<AskedList> all() {
        Asking<MatchedSearch, MatchedSort> matched = new Asking<>(
                MatchedSearch::new, (search, sort) -> search.sort = sort, MatchedSearch::order, MatchedSort.class);
        return SCOPES.stream()
                .flatMap(scope -> matched.each("matched demands, " + scope, FILTERS, search -> search.query(scope)));
    }
}
