package cn.reserve.library.enterprise;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the list of enterprises. */
enum EnterpriseSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "e.updated_at")),
    NAME(SortColumn.text("name", "e.name"));

    private final SortColumn by;

    EnterpriseSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
