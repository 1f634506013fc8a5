package cn.reserve.library.dispatch.notice;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the notices. */
enum NoticeSort implements ListSort {
    DEADLINE(SortColumn.date("deadline", "n.due"));

    private final SortColumn by;

    NoticeSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
