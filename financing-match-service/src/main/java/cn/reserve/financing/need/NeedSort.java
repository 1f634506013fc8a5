package cn.reserve.financing.need;

import cn.reserve.platform.rest.SortKey;

/** What the list of needs can be sorted by; each has its index. */
enum NeedSort implements SortKey {
    PUBLISHED_AT("publishedAt", "n.published_at"),
    AMOUNT("amount", "n.amount");

    private final String wire;
    private final String column;

    NeedSort(String wire, String column) {
        this.wire = wire;
        this.column = column;
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public String column() {
        return column;
    }
}
