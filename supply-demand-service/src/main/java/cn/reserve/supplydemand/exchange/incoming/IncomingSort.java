package cn.reserve.supplydemand.exchange.incoming;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the packages from the province; each has an index. */
enum IncomingSort implements ListSort {
    RECEIVED_AT(SortColumn.time("receivedAt", "r.received_at"));

    private final SortColumn by;

    IncomingSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
