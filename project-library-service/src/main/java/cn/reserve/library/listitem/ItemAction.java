package cn.reserve.library.listitem;

/** What somebody may do with an item now. */
public enum ItemAction {
    EDIT,
    REMOVE,
    REPORT,
    DRAFT_PROJECT,
    LINK_PROJECT,
    UNLINK_PROJECT
}
