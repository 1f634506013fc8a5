package cn.reserve.library.policydoc;

/** What a document is. */
public enum DocumentKind {
    PLAN,
    NOTICE,
    RULES,
    OTHER
}
