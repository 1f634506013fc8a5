package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of retired equipment as people ask for it: each filter, order and scope. */
public final class AskedDisposals {
    private static final Instant SINCE = Instant.parse("2026-01-01T06:00:00Z");
    private static final Map<String, Consumer<DisposalSearch>> FILTERS = Map.of(
            "nothing", search -> {},
            "state", search -> search.state = "DISPOSED",
            "kind", search -> search.kind = "MOTOR",
            "county", search -> search.county = "510302",
            "project", search -> search.projectId = "01989f00-0000-7000-8000-000000000001",
            "a word", search -> search.q = ManyRows.RARE_WORD,
            "unanswered", search -> search.unanswered = true,
            "awaiting", search -> search.awaiting = "ME");
    private static final List<Scope> SCOPES = List.of(
            new Scope.Everything(),
            new Scope.Bureau("economy"),
            new Scope.District("510302"),
            new Scope.Organisation(ManyRows.USCC));

    private AskedDisposals() {}

    public static Stream<AskedList> all() {
        Asking<DisposalSearch, DisposalSort> disposals = new Asking<>(
                DisposalSearch::new, (search, sort) -> search.sort = sort, DisposalSearch::order, DisposalSort.class);
        return SCOPES.stream()
                .flatMap(scope ->
                        disposals.each("retired equipment, " + scope, FILTERS, search -> search.query(scope, SINCE)));
    }
}
