package cn.reserve.supplydemand.recycler;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the register; each has an index. */
enum RecyclerSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    CAPACITY(SortColumn.amount("capacity", "r.capacity"));

    private final SortColumn by;

    RecyclerSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
