package cn.reserve.supplydemand.recovery;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the figures; each has an index. */
enum FigureSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    VALUE(SortColumn.amount("value", "r.value"));

    private final SortColumn by;

    FigureSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
