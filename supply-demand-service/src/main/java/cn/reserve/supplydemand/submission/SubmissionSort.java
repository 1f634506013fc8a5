package cn.reserve.supplydemand.submission;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the list of submissions; each has an index. */
enum SubmissionSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at"));

    private final SortColumn by;

    SubmissionSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
