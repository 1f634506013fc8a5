package cn.reserve.supplydemand.exchange.outgoing;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the packages to the province; each has an index. */
enum OutgoingSort implements ListSort {
    MADE_AT(SortColumn.time("madeAt", "r.made_at"));

    private final SortColumn by;

    OutgoingSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
