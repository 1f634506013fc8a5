package cn.reserve.supplydemand.enquiry;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** The order of enquiries; it has an index behind each side. */
enum EnquirySort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at"));

    private final SortColumn by;

    EnquirySort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
