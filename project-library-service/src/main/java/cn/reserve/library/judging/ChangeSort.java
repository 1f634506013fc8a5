package cn.reserve.library.judging;

import cn.reserve.platform.listing.ListSort;
import cn.reserve.platform.listing.SortColumn;

/** Changes are read rule by rule. */
enum ChangeSort implements ListSort {
    RULE;

    @Override
    public SortColumn by() {
        return SortColumn.text("rule", "c.rule_id");
    }
}
