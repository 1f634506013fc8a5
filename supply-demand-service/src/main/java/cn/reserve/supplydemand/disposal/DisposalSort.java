package cn.reserve.supplydemand.disposal;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the list of retired equipment; each has an index. */
enum DisposalSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    OFFERED_AT(SortColumn.time("offeredAt", "r.offered_at"));

    private final SortColumn by;

    DisposalSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
