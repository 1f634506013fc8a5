package cn.reserve.library.fund;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the register. */
enum FundSort implements ListSort {
    ISSUED_ON(SortColumn.date("issuedOn", "f.issued_on")),
    ISSUED(SortColumn.amount("issued", "f.issued"));

    private final SortColumn by;

    FundSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
