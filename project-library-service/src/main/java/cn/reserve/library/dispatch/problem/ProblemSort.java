package cn.reserve.library.dispatch.problem;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the problems. */
enum ProblemSort implements ListSort {
    DEADLINE(SortColumn.date("deadline", "q.due"));

    private final SortColumn by;

    ProblemSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
