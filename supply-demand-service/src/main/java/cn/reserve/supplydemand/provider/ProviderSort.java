package cn.reserve.supplydemand.provider;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the register; each has an index. */
enum ProviderSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    NAME(SortColumn.text("name", "r.name"));

    private final SortColumn by;

    ProviderSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
