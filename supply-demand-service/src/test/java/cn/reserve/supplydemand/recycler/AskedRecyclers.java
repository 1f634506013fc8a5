package cn.reserve.supplydemand.recycler;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The register of recyclers as people ask for it. */
public final class AskedRecyclers {
    private static final Map<String, Consumer<RecyclerSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "business", search -> search.businessKind = "DISMANTLING",
            "county", search -> search.county = "510302",
            "what it takes", search -> search.accepts = "VEHICLE",
            "own", search -> search.mine = true,
            "a word", search -> search.q = ManyRows.RARE_WORD);

    private AskedRecyclers() {}

    public static Stream<AskedList> all() {
        Scope scope = new Scope.Organisation(ManyRows.USCC);
        return new Asking<>(
                        RecyclerSearch::new,
                        (search, sort) -> search.sort = sort,
                        RecyclerSearch::order,
                        RecyclerSort.class)
                .each("recyclers", FILTERS, search -> search.query(scope));
    }
}
