package cn.reserve.library.measure;

/** What somebody enters about a measure. */
public enum EntryKind {
    PROGRESS,
    QUARTER_REPORT
}
