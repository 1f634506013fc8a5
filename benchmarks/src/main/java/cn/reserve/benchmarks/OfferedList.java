package cn.reserve.benchmarks;

import java.util.List;

/**
 * A list that a page shows.
 *
 * @param name for people
 * @param path as in the API's document
 * @param users who looks at it, one of each scope
 */
record OfferedList(String name, String path, List<String> users) {
    private static final String CITY = "commission-preparer";
    private static final String DISTRICT = "district-510302";
    private static final String BUREAU = "bureau-economy";
    private static final String ENTERPRISE = "enterprise-a";
    private static final List<String> ALL = List.of(CITY, DISTRICT, BUREAU, ENTERPRISE);
    private static final List<String> OFFICES = List.of(CITY, DISTRICT, BUREAU);

    /** Those that grow with the number of projects. */
    static final List<OfferedList> GROWING = List.of(
            new OfferedList("projects", "/api/library/projects", ALL),
            new OfferedList("whitelist candidates", "/api/library/whitelist/candidates", List.of(CITY)),
            new OfferedList("review inboxes", "/api/library/reviews", OFFICES),
            new OfferedList("change requests", "/api/library/change-requests", ALL),
            new OfferedList("reserve", "/api/library/reserve/projects", OFFICES),
            new OfferedList("special funds", "/api/library/special-funds", ALL),
            new OfferedList("dispatch reports", "/api/library/dispatch/reports", ALL),
            new OfferedList("dispatch problems", "/api/library/dispatch/problems", ALL),
            new OfferedList("dispatch notices", "/api/library/dispatch/notices", ALL),
            new OfferedList("enterprises", "/api/library/enterprises", OFFICES),
            new OfferedList("items of a long annual list", "/api/library/annual-lists/{list}/items", List.of(DISTRICT)),
            new OfferedList("fund totals", "/api/library/special-funds/totals", ALL),
            new OfferedList("reserve balance", "/api/library/reserve/balance", OFFICES),
            new OfferedList("completion of a round", "/api/library/dispatch/rounds/{round}/completion", OFFICES),
            new OfferedList("workload", "/api/library/reviews/workload", OFFICES),
            new OfferedList("things to do", "/api/library/todos", ALL));
}
