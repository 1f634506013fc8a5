package cn.reserve.library.project;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the list of projects. A missing amount sorts below zero, a missing deadline after all others. */
enum ProjectSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "p.updated_at")),
    TOTAL_INVESTMENT(SortColumn.amount("totalInvestment", "coalesce(p.total_investment, -1)")),
    NAME(SortColumn.text("name", "p.name")),
    DUE_AT(SortColumn.time("dueAt", "coalesce(p.due_at, timestamptz '9999-12-31 00:00:00+00')"));

    private final SortColumn by;

    ProjectSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
