package cn.reserve.library.listtype;

/** Kinds of value that a column of a list takes. */
public enum ColumnKind {
    TEXT,
    INTEGER,
    /** With at most four decimals. */
    DECIMAL,
    /** Yuan with at most two decimals. */
    MONEY,
    DATE,
    YEAR,
    YES_NO,
    /** One of the column's own choices. */
    CHOICE,
    /** A county of the code table of divisions. */
    COUNTY,
    /** A class of the code table of industries. */
    INDUSTRY;

    /** Whether a range may be set. */
    boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == MONEY;
    }
}
