package cn.reserve.platform.listing;

import cn.reserve.platform.rest.PageParams;
import cn.reserve.platform.rest.PageRequest;
import cn.reserve.platform.rest.Sort;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to look for a page whose rows a walk along the order may meet last, because a range of moments goes against the order.
 *
 * @param column of the range; absent ends are open
 */
record LateMatches(
        String table,
        String id,
        String column,
        @Nullable Instant from,
        @Nullable Instant before) {
    /** So many rows of the order are looked at for each that is wanted. */
    private static final int NEAR = 1_000;

    /**
     * The first thousands of rows of the order, whatever they are: what matches among them is the page, if it is a full one and a row more.
     *
     * @param beyond condition of a cursor, or empty
     */
    <K extends Enum<K> & ListSort> String near(String beyond, Sort<K> sort, PageParams paging) {
        return "(select " + alias() + ".* from " + table + (beyond.isEmpty() ? "" : " where " + beyond) + " order by "
                + sort.clause(id) + " limit " + NEAR * reach(paging) + ") " + alias();
    }

    /**
     * The first matches of each month of the range, among which the page is.
     *
     * @param filter with its {@code where}
     * @param beyond condition of a cursor, or empty
     * @param arguments takes the ends of the range
     */
    <K extends Enum<K> & ListSort> String monthly(
            String filter, String beyond, List<Object> arguments, Sort<K> sort, PageParams paging) {
        String month = month(column);
        String ends = "(select " + end("greatest(min", from, arguments) + " as first, "
                + end("least(max", before, arguments) + " as last from " + table + ") ends";
        String months = "generate_series(" + month("ends.first") + ", " + month("ends.last")
                + ", interval '1 month') months(month)";
        // Not an equation: then the order would not need the month, and an index without it would seem as good.
        String first =
                "select " + alias() + ".* from " + table + filter + " and " + month + " >= months.month and " + month
                        + " <= months.month" + (beyond.isEmpty() ? "" : " and " + beyond) + " order by " + month
                        + (sort.descending() ? " desc, " : " asc, ") + sort.clause(id) + " limit " + reach(paging);
        return ends + " cross join lateral " + months + " cross join lateral (" + first + ") " + alias();
    }

    private static String month(String moment) {
        return "date_trunc('month', " + moment + " at time zone 'UTC')";
    }

    private String end(String aggregate, @Nullable Instant limit, List<Object> arguments) {
        String own = aggregate + "(" + column + ")";
        return limit == null ? own + ")" : own + ListStatement.numbered(", ?)", arguments, limit);
    }

    /** How many rows a page needs, from the beginning of the order or the cursor, and one more. */
    private static int reach(PageParams paging) {
        PageRequest request = paging.request();
        return (paging.cursor() == null ? request.offset() : 0) + request.size() + 1;
    }

    private String alias() {
        return id.substring(0, id.indexOf('.'));
    }
}
