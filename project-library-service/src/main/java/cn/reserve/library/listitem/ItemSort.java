package cn.reserve.library.listitem;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Sort keys of a list's items. */
enum ItemSort implements ListSort {
    NUMBER(SortColumn.amount("number", "i.number")),
    TITLE(SortColumn.text("title", "i.title")),
    COST(SortColumn.amount("cost", "coalesce(i.cost, -1)")),
    COMMISSIONED_ON(SortColumn.date("commissionedOn", "coalesce(i.commissioned_on, date '0001-01-01')"));

    private final SortColumn by;

    ItemSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
