package cn.reserve.library.reserve;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the reserve's rows. */
enum ReserveSort implements ListSort {
    AMOUNT(SortColumn.amount("amount", "r.amount"));

    private final SortColumn by;

    ReserveSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
