package cn.reserve.library.stage;

/** What somebody may do with a stage report now. */
public enum ReportAction {
    CONFIRM,
    RETURN,
    WITHDRAW,
    CORRECT
}
