package cn.reserve.supplydemand.network;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the register; each has an index. */
enum SiteSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    OPENED_ON(SortColumn.date("openedOn", "r.opened_on")),
    NAME(SortColumn.text("name", "r.name"));

    private final SortColumn by;

    SiteSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
