package cn.reserve.supplydemand.consumergoods;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of an enterprise's consumer goods; each has an index. */
enum ConsumerGoodSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    YEARLY_CAPACITY(SortColumn.amount("yearlyCapacity", "r.yearly_capacity"));

    private final SortColumn by;

    ConsumerGoodSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
