package cn.reserve.library.policydoc;

/** What somebody may do with a document now. */
public enum DocumentAction {
    CHANGE,
    READ_PLAN,
    WITHDRAW
}
