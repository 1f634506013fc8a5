package cn.reserve.library.reserve;

/** What a figure of the balance counts. */
public enum Measure {
    /** Standing in the stage at the end of the quarter. */
    STOCK,
    /** Came into the stage during the quarter. */
    ENTERED
}
