package cn.reserve.library.project;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the list of projects. A missing amount sorts below zero, a missing deadline after all others. */
enum ProjectSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "s.updated_at")),
    TOTAL_INVESTMENT(SortColumn.amount("totalInvestment", "s.amount")),
    NAME(SortColumn.text("name", "s.name")),
    DUE_AT(SortColumn.time("dueAt", "s.due_at"));

    private final SortColumn by;

    ProjectSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
