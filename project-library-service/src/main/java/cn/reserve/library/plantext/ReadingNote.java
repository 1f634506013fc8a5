package cn.reserve.library.plantext;

/** What a person should look at before a row is saved. */
public enum ReadingNote {
    /** The text names no lead unit for this row. */
    NO_LEAD_UNIT,
    /** The row has fewer cells than its table, or they stand one column aside. */
    CELLS_SHIFTED,
    /** Action or topic stood over several lines and was joined. */
    LINES_JOINED,
    /** Topic and measure stand in one line; they were parted at a verb. */
    PARTED_AT_A_VERB,
    /** Several units, all apart by the same mark: the first was taken for the lead. */
    LEAD_UNCERTAIN,
    /** Several lead units for several items: one each, in their order. */
    LEADS_IN_ORDER,
    /** The lead unit is that of the chapter above. */
    LEAD_OF_THE_CHAPTER,
    /** The year compared with stands in the clause before. */
    BASE_YEAR_OF_THE_CLAUSE_BEFORE,
    /** The year to reach it stands in a clause before. */
    DUE_YEAR_OF_THE_CLAUSE_BEFORE,
    /** What is counted is said in few words. */
    INDICATOR_SHORT,
    /** The text says about, or left and right of. */
    APPROXIMATE,
    /** The text compares with a year, but does not say how much it was then. */
    NO_BASE_VALUE
}
