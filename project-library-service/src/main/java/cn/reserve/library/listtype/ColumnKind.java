package cn.reserve.library.listtype;

import cn.reserve.platform.columns.ValueKind;
import cn.reserve.platform.standards.CodeTables;
import org.jspecify.annotations.Nullable;

/** Kinds of value that a column of a list takes. */
public enum ColumnKind {
    TEXT(ValueKind.TEXT),
    INTEGER(ValueKind.INTEGER),
    /** With at most four decimals. */
    DECIMAL(ValueKind.DECIMAL),
    /** Yuan with at most two decimals. */
    MONEY(ValueKind.MONEY),
    DATE(ValueKind.DATE),
    YEAR(ValueKind.YEAR),
    YES_NO(ValueKind.YES_NO),
    /** One of the column's own choices. */
    CHOICE(ValueKind.CHOICE),
    /** A county of the code table of divisions. */
    COUNTY(CodeTables.DIVISIONS),
    /** A class of the code table of industries. */
    INDUSTRY(CodeTables.INDUSTRIES);

    private final ValueKind value;
    private final @Nullable String table;

    ColumnKind(ValueKind value) {
        this.value = value;
        this.table = null;
    }

    ColumnKind(String table) {
        this.value = ValueKind.CODE;
        this.table = table;
    }

    ValueKind value() {
        return value;
    }

    /** The code table of a kind that has one. */
    @Nullable
    String table() {
        return table;
    }
}
