package cn.reserve.supplydemand.exchange.conflict;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the conflicts; each has an index. */
enum ConflictSort implements ListSort {
    FOUND_AT(SortColumn.time("foundAt", "r.found_at"));

    private final SortColumn by;

    ConflictSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
