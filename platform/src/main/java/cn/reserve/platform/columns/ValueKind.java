package cn.reserve.platform.columns;

/** Kinds of value that a column takes. */
public enum ValueKind {
    TEXT,
    /** A unified social credit code. */
    USCC,
    INTEGER,
    /** With at most four decimals. */
    DECIMAL,
    /** Yuan with at most two decimals. */
    MONEY,
    DATE,
    /** A month of a year, e.g. {@code 2026-03}. */
    MONTH,
    YEAR,
    YES_NO,
    /** One of the column's own choices. */
    CHOICE,
    /** An entry of the column's code table. */
    CODE;

    /** Whether a range may be set. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == MONEY;
    }
}
