package cn.reserve.supplydemand.supply;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the supply list; each has an index. */
enum SupplySort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    PRICE(SortColumn.amount("price", "r.price_from"));

    private final SortColumn by;

    SupplySort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
