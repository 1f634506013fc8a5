package cn.reserve.library.measure;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the measures. */
enum MeasureSort implements ListSort {
    POSITION(SortColumn.amount("position", "m.position")),
    UPDATED_AT(SortColumn.time("updatedAt", "m.updated_at"));

    private final SortColumn by;

    MeasureSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
