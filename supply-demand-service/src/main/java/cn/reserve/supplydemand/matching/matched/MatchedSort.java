package cn.reserve.supplydemand.matching.matched;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the list; each has an index. */
enum MatchedSort implements ListSort {
    NEWS_AT(SortColumn.time("newsAt", "r.news_at")),
    BEST_SCORE(SortColumn.amount("bestScore", "r.best_score"));

    private final SortColumn by;

    MatchedSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
