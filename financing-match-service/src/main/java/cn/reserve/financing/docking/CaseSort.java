package cn.reserve.financing.docking;

import cn.reserve.platform.rest.SortKey;

/** What the list of cases can be sorted by. */
enum CaseSort implements SortKey {
    UPDATED_AT;

    @Override
    public String wire() {
        return "updatedAt";
    }

    @Override
    public String column() {
        return "c.updatedAt";
    }
}
