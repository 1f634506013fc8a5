package cn.reserve.financing.need;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** What the list of needs can be sorted by; each has its index. */
enum NeedSort implements ListSort {
    PUBLISHED_AT(SortColumn.time("publishedAt", "n.published_at")),
    AMOUNT(SortColumn.amount("amount", "n.amount"));

    private final SortColumn by;

    NeedSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
