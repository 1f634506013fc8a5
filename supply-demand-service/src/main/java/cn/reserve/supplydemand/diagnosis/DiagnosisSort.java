package cn.reserve.supplydemand.diagnosis;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the list of diagnoses; each has an index. */
enum DiagnosisSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    WISHED_ON(SortColumn.date("wishedOn", "r.wished_on"));

    private final SortColumn by;

    DiagnosisSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
