package cn.reserve.supplydemand.provider;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The register as people ask for it: each filter, order and scope. */
public final class AskedProviders {
    private static final Map<String, Consumer<ProviderSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "kind", search -> search.kind = "EXPERT",
            "state", search -> search.state = "APPLIED",
            "service", search -> search.service = "DESIGN",
            "field", search -> search.field = "SAFETY",
            "state, service and field",
                    search -> {
                        search.state = "LISTED";
                        search.service = "DIAGNOSIS";
                        search.field = "ENERGY";
                    },
            "a word", search -> search.q = ManyRows.RARE_WORD);
    private static final List<Scope> SCOPES = List.of(
            new Scope.Everything(),
            new Scope.Bureau("economy"),
            new Scope.District("510302"),
            new Scope.Organisation(ManyRows.USCC));

    private AskedProviders() {}

    public static Stream<AskedList> all() {
        Asking<ProviderSearch, ProviderSort> providers = new Asking<>(
                ProviderSearch::new, (search, sort) -> search.sort = sort, ProviderSearch::order, ProviderSort.class);
        return SCOPES.stream()
                .flatMap(scope -> providers.each("providers, " + scope, FILTERS, search -> search.query(scope)));
    }
}
