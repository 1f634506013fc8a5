package cn.reserve.supplydemand.tradein;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the offers; each has an index. */
enum OfferSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    DEDUCTION(SortColumn.amount("deduction", "r.deduction")),
    VALID_UNTIL(SortColumn.date("validUntil", "r.valid_until"));

    private final SortColumn by;

    OfferSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
