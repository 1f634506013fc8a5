package cn.reserve.supplydemand.docking;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the list of cases; each has an index. */
enum DockingSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    OPENED_AT(SortColumn.time("openedAt", "r.opened_at"));

    private final SortColumn by;

    DockingSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
