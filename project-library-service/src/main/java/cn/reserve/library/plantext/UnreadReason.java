package cn.reserve.library.plantext;

/** Why a line gave no row. */
public enum UnreadReason {
    /** A goal in words; no figure can be followed. */
    GOAL_WITHOUT_FIGURE,
    /** A figure and a year, but not in a form that is known. */
    FIGURE_NOT_UNDERSTOOD,
    /** Units are responsible together, none leads. */
    NONE_LEADS,
    /** A task without any unit. */
    NO_UNIT,
    /** A line of the annex that fits none of its columns. */
    NOT_IN_THE_TABLE
}
