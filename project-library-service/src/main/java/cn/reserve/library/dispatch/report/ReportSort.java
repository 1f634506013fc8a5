package cn.reserve.library.dispatch.report;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the reports. */
enum ReportSort implements ListSort {
    NAME(SortColumn.text("name", "d.name")),
    PERIOD(SortColumn.date("period", "d.period"));

    private final SortColumn by;

    ReportSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
