package cn.reserve.library.stacking;

/** What a programme says of a project. */
public enum Standing {
    PASS,
    FAIL,
    NOT_JUDGED,
    NOT_COMPUTABLE,
    NOT_IN_FORCE
}
