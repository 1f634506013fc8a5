package cn.reserve.library.project;

import cn.reserve.library.search.ListSort;

/** Sort keys of the list of projects. A missing amount sorts below zero, a missing deadline after all others. */
enum ProjectSort implements ListSort {
    UPDATED_AT("updatedAt", "p.updated_at", Kind.TIME),
    TOTAL_INVESTMENT("totalInvestment", "coalesce(p.total_investment, -1)", Kind.AMOUNT),
    NAME("name", "p.name", Kind.TEXT),
    DUE_AT("dueAt", "coalesce(p.due_at, timestamptz '9999-12-31 00:00:00+00')", Kind.TIME);

    private final String wire;
    private final String column;
    private final Kind kind;

    ProjectSort(String wire, String column, Kind kind) {
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
