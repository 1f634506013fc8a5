package cn.reserve.library.policydoc;

/** Whether a document is in the library. */
public enum DocumentState {
    KEPT,
    WITHDRAWN
}
