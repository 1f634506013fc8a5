package cn.reserve.library.amendment;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the list of proposals. */
enum AmendmentSort implements ListSort {
    PROPOSED_AT(SortColumn.time("proposedAt", "a.proposed_at"));

    private final SortColumn by;

    AmendmentSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
