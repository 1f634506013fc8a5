package cn.reserve.supplydemand.demand;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the demand list; each has an index. */
enum DemandSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    BUDGET(SortColumn.amount("budget", "r.budget")),
    PURCHASE_MONTH(SortColumn.date("purchaseMonth", "r.purchase_month"));

    private final SortColumn by;

    DemandSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
