package cn.reserve.library.enterprise;

import cn.reserve.library.search.ListSort;

/** Sort keys of the list of enterprises. */
enum EnterpriseSort implements ListSort {
    UPDATED_AT("updatedAt", "e.updated_at", Kind.TIME),
    NAME("name", "e.name", Kind.TEXT);

    private final String wire;
    private final String column;
    private final Kind kind;

    EnterpriseSort(String wire, String column, Kind kind) {
        this.wire = wire;
        this.column = column;
        this.kind = kind;
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
