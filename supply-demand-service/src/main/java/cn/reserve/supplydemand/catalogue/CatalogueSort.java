package cn.reserve.supplydemand.catalogue;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Orders of the catalogue; each has an index in each of the two tables that may have such products. */
enum CatalogueSort implements ListSort {
    UPDATED_AT(SortColumn.time("updatedAt", "r.updated_at")),
    PRICE(SortColumn.amount("price", "r.price_from"));

    private final SortColumn by;

    CatalogueSort(SortColumn by) {
        this.by = by;
    }

    @Override
    public SortColumn by() {
        return by;
    }
}
