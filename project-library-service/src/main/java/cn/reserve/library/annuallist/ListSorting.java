package cn.reserve.library.annuallist;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the lists. */
enum ListSorting implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "l.updated_at"));

    private final SortColumn by;

    ListSorting(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
