package cn.reserve.financing.docking;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** What the list of cases can be sorted by. */
enum CaseSort implements ListSort {
    UPDATED_AT;

    @Override
    public SortColumn by() {
        return SortColumn.time("updatedAt", "c.updatedAt");
    }
}
