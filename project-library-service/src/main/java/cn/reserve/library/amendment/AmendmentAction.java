package cn.reserve.library.amendment;

/** What somebody may do with a proposal now. */
public enum AmendmentAction {
    ACCEPT,
    RETURN,
    WITHDRAW
}
