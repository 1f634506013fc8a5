package cn.reserve.library.annuallist;

/** What somebody may do with a list now. */
public enum ListAction {
    /** Add, change, remove and import items. */
    EDIT,
    SUBMIT,
    CONFIRM,
    RETURN,
    /** Say how far an item is. */
    REPORT,
    /** Make a project of an item, or link one. */
    LINK
}
