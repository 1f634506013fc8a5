package cn.reserve.supplydemand.docking;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of cases as people ask for it: each filter, order and scope. */
public final class AskedDockings {
    private static final String ID = "01989f00-0000-7000-8000-000000000001";
    private static final Map<String, Consumer<DockingSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "state", search -> search.state = "TALKING",
            "category", search -> search.category = "BOILER",
            "county", search -> search.county = "510302",
            "demand", search -> search.demandId = ID,
            "supply", search -> search.supplyId = ID,
            "project", search -> search.projectId = ID,
            "months",
                    search -> {
                        search.openedFrom = "2026-01";
                        search.openedTo = "2026-01";
                        search.agreedFrom = "2026-01";
                    },
            "a word", search -> search.q = ManyRows.RARE_WORD);
    private static final List<Scope> SCOPES =
            List.of(new Scope.Everything(), new Scope.District("510302"), new Scope.Organisation(ManyRows.USCC));

    private AskedDockings() {}

    public static Stream<AskedList> all() {
        Asking<DockingSearch, DockingSort> dockings = new Asking<>(
                DockingSearch::new, (search, sort) -> search.sort = sort, DockingSearch::order, DockingSort.class);
        Stream<AskedList> waiting = dockings.each(
                "dockings that wait",
                Map.of("me", search -> search.awaiting = "ME"),
                search -> search.query(new Scope.Organisation(ManyRows.USCC)));
        return Stream.concat(
                waiting,
                SCOPES.stream()
                        .flatMap(scope -> dockings.each("dockings, " + scope, FILTERS, search -> search.query(scope))));
    }
}
