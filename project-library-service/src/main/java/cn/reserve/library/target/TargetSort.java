package cn.reserve.library.target;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the targets. */
enum TargetSort implements ListSort {
    CREATED_AT(SortColumn.time("createdAt", "t.created_at")),
    INDICATOR(SortColumn.text("indicator", "t.indicator"));

    private final SortColumn by;

    TargetSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
