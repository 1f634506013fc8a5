package cn.reserve.supplydemand.submission;

import cn.reserve.platform.identity.Scope;
import cn.reserve.supplydemand.AskedList;
import cn.reserve.supplydemand.AskedList.Asking;
import cn.reserve.supplydemand.ManyRows;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The submissions of a round as people ask for them: by the whole city and by a district. */
public final class AskedSubmissions {
    private static final Map<String, Consumer<SubmissionSearch>> FILTERS = Map.of(
            "nothing",
            search -> {},
            "state",
            search -> search.state = "RETURNED",
            "county",
            search -> search.county = "510302",
            "state and county",
            search -> {
                search.state = "RETURNED";
                search.county = "510302";
            });

    private AskedSubmissions() {}

    public static Stream<AskedList> all() {
        return Stream.of(new Scope.Everything(), new Scope.District("510303"))
                .flatMap(scope -> new Asking<SubmissionSearch, SubmissionSort>(
                                SubmissionSearch::new,
                                (search, sort) -> search.sort = sort,
                                SubmissionSearch::order,
                                SubmissionSort.class)
                        .each("submissions of " + scope, FILTERS, search -> search.query(ManyRows.COLLECTION, scope)));
    }
}
