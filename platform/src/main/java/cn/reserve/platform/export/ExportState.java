package cn.reserve.platform.export;

/** What became of an export. */
public enum ExportState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    /** Another one of the same person was running. */
    REFUSED,
    /** As many as run at once for all were running. */
    TOO_MANY
}
