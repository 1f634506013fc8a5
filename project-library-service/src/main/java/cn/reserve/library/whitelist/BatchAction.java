package cn.reserve.library.whitelist;

/** What somebody may do with a batch now. */
public enum BatchAction {
    EDIT_ENTRIES,
    SUBMIT,
    RETURN,
    APPROVE,
    PUBLISH,
    REVOKE
}
