package cn.reserve.supplydemand.submission;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** The order of the rows of a sheet; their unique number is its index. */
enum RowSort implements ListSort {
    NUMBER(SortColumn.amount("number", "r.number"));

    private final SortColumn by;

    RowSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
