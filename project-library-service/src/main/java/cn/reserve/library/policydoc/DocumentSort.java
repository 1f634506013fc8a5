package cn.reserve.library.policydoc;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of the library. */
enum DocumentSort implements ListSort {
    ISSUED_ON(SortColumn.date("issuedOn", "d.issued_on")),
    TITLE(SortColumn.text("title", "d.title"));

    private final SortColumn by;

    DocumentSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
