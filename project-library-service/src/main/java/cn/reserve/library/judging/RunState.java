package cn.reserve.library.judging;

/** Where a run stands. */
public enum RunState {
    OPEN,
    DONE,
    FAILED
}
