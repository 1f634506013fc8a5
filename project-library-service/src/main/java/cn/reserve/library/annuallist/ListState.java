package cn.reserve.library.annuallist;

/** How far a list is. */
public enum ListState {
    OPEN,
    SUBMITTED,
    CONFIRMED
}
