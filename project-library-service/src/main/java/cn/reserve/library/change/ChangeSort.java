package cn.reserve.library.change;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the list of change requests. A missing deadline sorts after all others. */
enum ChangeSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "c.updated_at")),
    DUE_AT(SortColumn.time("dueAt", "coalesce(c.due_at, timestamptz '9999-12-31 00:00:00+00')"));

    private final SortColumn by;

    ChangeSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
