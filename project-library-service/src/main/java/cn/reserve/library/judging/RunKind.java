package cn.reserve.library.judging;

/** What a run is for. */
public enum RunKind {
    IMPACT,
    JUDGE
}
