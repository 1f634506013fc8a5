package cn.reserve.platform.export;

/** What became of an export. */
public enum ExportState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    /** Another one was running. */
    REFUSED
}
